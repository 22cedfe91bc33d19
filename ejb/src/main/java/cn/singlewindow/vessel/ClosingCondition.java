package cn.singlewindow.vessel;

import java.util.Optional;

/**
 * One thing that has to be in order before a call of a ship that has left is closed (B.1 no 13). Every CDI bean of this type is asked;
 * modules that depend on this one bring their own.
 */
public interface ClosingCondition {

    /** The agency whose matter is still open; empty if it is in order. */
    Optional<String> openAt(VisitRef visit);
}
