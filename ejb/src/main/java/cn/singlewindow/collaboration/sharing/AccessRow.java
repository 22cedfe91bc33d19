package cn.singlewindow.collaboration.sharing;

import java.time.Instant;

/** Somebody has read a record about natural persons. @param record the key of the record in its dataset's terms */
public record AccessRow(long id, Instant at, String dataset, String record, String agency, String actor) {}
