package cn.singlewindow.collaboration.sharing;

import java.util.EnumSet;
import java.util.Set;

/** The state table of contracts, and which party may do what. */
final class ContractStates {

    static final String WINDOW = "HUB";

    private ContractStates() {}

    /** What a party may do to a contract now. */
    static Set<ContractVerb> verbs(ContractView contract, String party) {
        Set<ContractVerb> verbs = EnumSet.noneOf(ContractVerb.class);
        boolean owner = party.equals(contract.dataset().owner());
        boolean consumer = party.equals(contract.consumer());
        for (ContractVerb verb : inState(contract.state())) {
            boolean may = switch (verb) {
                case APPROVE ->
                    (owner && !contract.ownerApproval().given())
                            || (consumer && !contract.consumerApproval().given());
                case ACTIVATE -> owner;
                case SUSPEND -> owner || consumer || party.equals(WINDOW);
                case RESUME -> party.equals(contract.suspendedBy());
                case RETIRE -> owner || consumer;
            };
            if (may) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    private static Set<ContractVerb> inState(ContractState state) {
        return switch (state) {
            case PROPOSED -> EnumSet.of(ContractVerb.APPROVE, ContractVerb.RETIRE);
            case AGREED -> EnumSet.of(ContractVerb.ACTIVATE, ContractVerb.RETIRE);
            case LIVE -> EnumSet.of(ContractVerb.SUSPEND, ContractVerb.RETIRE);
            case SUSPENDED -> EnumSet.of(ContractVerb.RESUME, ContractVerb.RETIRE);
            case RETIRED -> EnumSet.noneOf(ContractVerb.class);
        };
    }

    /** The state after a verb. @param bothApproved whether, with it, both parties have approved */
    static ContractState after(ContractVerb verb, boolean bothApproved) {
        return switch (verb) {
            case APPROVE -> bothApproved ? ContractState.AGREED : ContractState.PROPOSED;
            case ACTIVATE, RESUME -> ContractState.LIVE;
            case SUSPEND -> ContractState.SUSPENDED;
            case RETIRE -> ContractState.RETIRED;
        };
    }
}
