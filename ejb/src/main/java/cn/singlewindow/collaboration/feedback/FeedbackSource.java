package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.shared.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A module that has submissions and tells what becomes of them: a CDI bean of that module. */
public interface FeedbackSource {

    /** The type of its subjects, such as {@code goods.declaration}. */
    String subjectType();

    /** The outbox topics in which it tells of them. */
    Set<String> topics();

    /** What an event of these topics means to the parties; nothing if it does not concern them. */
    Optional<Outcome> outcome(Delivery delivery);

    /** Where a subject within the scope stands. */
    Optional<Standing> standing(Scope scope, String subjectKey);

    /** The subjects within the scope that are not finished, those waiting longest first. */
    List<Standing> pending(Scope scope, int limit);
}
