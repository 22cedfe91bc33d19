package cn.singlewindow.collaboration.reconciliation.model;

/** The numbers that hold on the business day that is compared. */
@FunctionalInterface
public interface Parameters {

    /** The value of a setting, or what stands if nobody has set one. */
    long value(String setting, long otherwise);
}
