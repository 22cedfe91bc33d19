package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.shared.Application;

/** Does something to a contract. @param revision as last seen @param note why; at most 500 characters */
@Application("RC-02")
public record ChangeContract(long id, long revision, ContractVerb verb, String note) {

    public ChangeContract {
        note = note.strip();
    }
}
