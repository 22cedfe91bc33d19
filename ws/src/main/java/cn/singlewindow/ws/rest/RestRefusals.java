package cn.singlewindow.ws.rest;

import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The refusal of the request at hand. */
@ApplicationScoped
class RestRefusals {

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    void record(Rejected refused) {
        refusals.record(caller.known(), "rest", caller.call(), caller.correlation(), refused);
    }
}
