package cn.singlewindow.collaboration.recognition;

import java.time.Instant;

/** An agency's verdict on another's result. @param reason empty if it recognises */
public record RecognitionView(long act, String actor, String by, boolean recognised, String reason, Instant at) {}
