package cn.singlewindow.batch.reference;

import cn.singlewindow.platform.reference.ReferenceLoading;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;

/** What the artefacts of the job have in common: the load they work on. */
abstract class LoadStep {

    @Inject
    @BatchProperty
    String load;

    @Inject
    ReferenceLoading loading;

    long load() {
        return Long.parseLong(load);
    }

    /** The steps are single transactions, and short. */
    public void stop() {}
}
