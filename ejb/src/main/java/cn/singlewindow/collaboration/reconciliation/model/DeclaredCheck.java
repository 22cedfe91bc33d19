package cn.singlewindow.collaboration.reconciliation.model;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Severity;
import java.time.Duration;

/** A check that says of itself all but its comparisons in one line. */
public abstract class DeclaredCheck implements Check {

    private final String id;
    private final CheckGroup group;
    private final Severity severity;
    private final String owner;
    private final Duration tolerance;

    /** @param owner who must correct: an agency's code, or {@code HUB} */
    protected DeclaredCheck(String id, CheckGroup group, Severity severity, String owner, Duration tolerance) {
        this.id = id;
        this.group = group;
        this.severity = severity;
        this.owner = owner;
        this.tolerance = tolerance;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public CheckGroup group() {
        return group;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public Duration tolerance() {
        return tolerance;
    }
}
