package cn.singlewindow.manifest.model;

import java.math.BigDecimal;
import java.util.List;

/** A declaration's claim on a bill. @param state {@link #LINKED}, {@link #RELEASED} or {@link #FREED} */
public record Link(
        long id, long bill, String seqNo, int packages, BigDecimal kilograms, List<String> containers, String state) {

    /** Customs accepted the declaration. */
    public static final String LINKED = "LINKED";

    /** Customs released the goods. */
    public static final String RELEASED = "RELEASED";

    /** The declaration was taken back. */
    public static final String FREED = "FREED";

    public Link {
        containers = List.copyOf(containers);
    }
}
