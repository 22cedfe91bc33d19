package cn.singlewindow.platform.audit.verify;

/**
 * Something that is not as it was sealed.
 *
 * @param kind what happened
 * @param place where: {@code row 123 (seal 7)}, {@code seal 7}, {@code line 12}
 * @param text in plain words
 */
public record Finding(Kind kind, String place, String text) {

    /** What happened. */
    public enum Kind {
        /** A line cannot be read. */
        UNREADABLE,
        /** A row says something other than what was sealed. */
        ROW_CHANGED,
        /** A sealed row is not there. */
        ROW_MISSING,
        /** A row is there that no seal knows, or twice. */
        ROW_ADDED,
        /** A row stands under a seal that is not its own. */
        ROW_MOVED,
        /** A row has waited for its seal longer than a seal takes, or was sealed long after its time. */
        ROW_LATE,
        /** A seal was changed, or not signed by the key's owner. */
        SEAL_FORGED,
        /** A seal is not there. */
        SEAL_MISSING,
        /** A seal does not follow the one before. */
        CHAIN_BROKEN,
        /** A head kept outside is newer than the export: its tail was cut, or an old copy put in its place. */
        TAIL_MISSING,
        /** A head kept outside disagrees with the seal of its number. */
        HEAD_DISAGREES,
        /** A head kept outside was not signed by the key's owner. */
        HEAD_FORGED
    }

    @Override
    public String toString() {
        return kind + " at " + place + ": " + text;
    }
}
