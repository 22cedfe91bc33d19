package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Party;

/** How a party is written in one column: {@code enterprise:12}, {@code agency:GACC}, {@code window}. */
final class PartyKey {

    private static final String ENTERPRISE = "enterprise:";
    private static final String AGENCY = "agency:";
    private static final String WINDOW = "window";

    private PartyKey() {}

    static String of(Party party) {
        if (party instanceof Party.OfEnterprise own) {
            return ENTERPRISE + own.id();
        }
        return party instanceof Party.OfAgency own ? AGENCY + own.code() : WINDOW;
    }

    static Party parse(String key) {
        if (key.startsWith(ENTERPRISE)) {
            return new Party.OfEnterprise(Long.parseLong(key.substring(ENTERPRISE.length())));
        }
        if (key.startsWith(AGENCY)) {
            return new Party.OfAgency(key.substring(AGENCY.length()));
        }
        if (key.equals(WINDOW)) {
            return new Party.OfWindow();
        }
        throw new IllegalArgumentException("not a party: " + key);
    }

    /** The kind of party that a role may be for. */
    static String kindOf(Party party) {
        if (party instanceof Party.OfEnterprise) {
            return "ENTERPRISE";
        }
        return party instanceof Party.OfAgency ? "AGENCY" : "WINDOW";
    }
}
