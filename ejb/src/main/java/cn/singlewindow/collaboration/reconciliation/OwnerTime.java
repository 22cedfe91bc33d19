package cn.singlewindow.collaboration.reconciliation;

/**
 * How long declarations lay with an owner of the clock (RC-06 R1, R2).
 *
 * @param owner trader, an agency, a bank …, as the log of transitions names it
 * @param cases how many declarations lay with it at all
 * @param median seconds in the middle case
 * @param p90 seconds that nine in ten cases did not exceed
 * @param sum seconds of all cases; over all owners it is the time from submission to the last step
 */
public record OwnerTime(String owner, long cases, long median, long p90, long sum) {}
