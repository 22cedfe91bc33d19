package cn.singlewindow.ws.vessel.edifact;

/**
 * How messages are to be read.
 *
 * @param partial whether persons that cannot be taken over are left out and named, and the rest is kept
 * @param port UN/LOCODE of the call that the messages are for, empty if it is not known yet: who leaves it is on the lists of
 *     departure
 * @param mostPersons persons of one list at most
 * @param year the year in which two-digit years of birth are read
 */
public record Reading(boolean partial, String port, int mostPersons, int year) {

    Dates dates() {
        return new Dates(year);
    }
}
