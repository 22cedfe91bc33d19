package cn.singlewindow.platform.audit;

/**
 * A table whose rows are only added, and are sealed: it has {@code id}, {@code hash} (SHA-256 of the row's content) and
 * {@code seal_no}, which is null until the row stands under a seal. The audit trail is one. Every CDI bean of this type is
 * sealed by {@link AuditClockwork}.
 */
public interface SealedTable {

    /** The table of rows. */
    String rows();

    /** The table of seals, with the columns of {@code platform_audit_seal}. */
    String seals();

    /** The row of {@code platform_lock} that lets one node seal at a time. */
    String lock();

    /** The beginning of the names of the files that keep its heads outside. */
    String heads();
}
