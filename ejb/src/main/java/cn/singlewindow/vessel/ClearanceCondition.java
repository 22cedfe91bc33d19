package cn.singlewindow.vessel;

import java.util.List;

/**
 * One reason why a Port Clearance may not be issued (VD-05 R2). Every CDI bean of this type is asked, in the caller's
 * transaction; modules that depend on this one bring their own.
 */
public interface ClearanceCondition {

    /** The facts that stand against the call now; empty if there are none. */
    List<Blocker> blockers(VisitRef visit);
}
