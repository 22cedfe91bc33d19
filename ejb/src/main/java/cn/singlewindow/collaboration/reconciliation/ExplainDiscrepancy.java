package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.shared.Application;

/**
 * Writes down why the sides disagree, or that the owner has corrected it.
 *
 * @param cause why
 * @param explanation 1 to 1000 characters
 * @param corrected whether the owner's normal act has mended it; a later comparison proves it
 */
@Application("RC-07")
public record ExplainDiscrepancy(String id, long version, CauseCode cause, String explanation, boolean corrected) {

    public ExplainDiscrepancy {
        explanation = explanation.strip();
        if (explanation.isEmpty() || explanation.length() > 1000) {
            throw new IllegalArgumentException("an explanation has 1 to 1000 characters");
        }
    }
}
