package cn.singlewindow.goods.model;

import cn.singlewindow.goods.DeclarationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a declaration's history.
 *
 * @param receipt the field's code that tells it, or empty
 * @param dueAt when the clock of {@code clockOwner} runs out
 */
public record Step(
        DeclarationState from,
        DeclarationState to,
        Instant at,
        String agency,
        String actor,
        String reasonCode,
        String note,
        String receipt,
        String clockOwner,
        @Nullable Instant dueAt) {}
