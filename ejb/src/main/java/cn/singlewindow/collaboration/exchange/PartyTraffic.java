package cn.singlewindow.collaboration.exchange;

import java.time.Instant;

/** What was exchanged with a party. @param refused answers that were refusals @param last the newest message */
public record PartyTraffic(String party, long in, long out, long refused, long bytes, Instant last) {}
