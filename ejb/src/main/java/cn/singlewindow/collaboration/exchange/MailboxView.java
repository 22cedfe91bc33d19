package cn.singlewindow.collaboration.exchange;

/**
 * How far an agency is.
 *
 * @param last the number of the newest mail
 * @param acknowledged the number up to which the agency has taken note
 */
public record MailboxView(String agency, long last, long acknowledged) {}
