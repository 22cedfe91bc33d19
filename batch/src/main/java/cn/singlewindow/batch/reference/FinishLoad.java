package cn.singlewindow.batch.reference;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.jboss.logging.Logger;

/** Ends the load, so that look-ups follow it. */
@Dependent
@Named
public class FinishLoad extends LoadStep implements Batchlet {

    private static final Logger LOG = Logger.getLogger(FinishLoad.class);

    @Override
    public String process() {
        loading.finish(load());
        LOG.infof("code tables loaded, load %s: %s", load, loading.summary(load()));
        return "DONE";
    }
}
