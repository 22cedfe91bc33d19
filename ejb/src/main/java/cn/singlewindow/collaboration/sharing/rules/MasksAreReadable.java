package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.FieldMasks;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.SharingProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Masks are written so that they can be read. */
public final class MasksAreReadable implements ContractRule {

    private static final int MOST = 1000;

    @Override
    public Optional<Violation> check(ProposeContract proposal, Dataset dataset) {
        return readable(proposal.masks())
                ? Optional.empty()
                : Optional.of(Violation.at("masks", proposal.masks(), SharingProblem.MASK_MALFORMED));
    }

    private static boolean readable(String masks) {
        if (masks.length() > MOST) {
            return false;
        }
        try {
            FieldMasks unused = FieldMasks.parse(masks);
            return true;
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }
}
