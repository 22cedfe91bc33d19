package cn.singlewindow.collaboration.reconciliation;

/** Where a run stands. */
public enum RunState {
    /** Made, its job not yet begun. */
    READY,
    /** Comparing. */
    RUNNING,
    /** Everything agreed. */
    BALANCED,
    /** Something disagreed. */
    EXCEPTIONS,
    /** An officer has taken note of the totals; terminal. */
    SIGNED_OFF;

    /** Whether this state may follow by that one. */
    public boolean mayBecome(RunState next) {
        return switch (this) {
            case READY -> next == RUNNING;
            case RUNNING -> next == BALANCED || next == EXCEPTIONS;
            case BALANCED, EXCEPTIONS -> next == SIGNED_OFF;
            case SIGNED_OFF -> false;
        };
    }

    /** Whether the comparison is complete. */
    public boolean ended() {
        return this != READY && this != RUNNING;
    }
}
