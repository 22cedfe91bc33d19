package cn.singlewindow.collaboration.sharing;

import java.time.Instant;

/**
 * The part of an agency in what was submitted.
 *
 * @param fields what the agency may see of it
 */
public record AgencyCase(String agency, CaseState state, Instant since, RoutedFields fields) {}
