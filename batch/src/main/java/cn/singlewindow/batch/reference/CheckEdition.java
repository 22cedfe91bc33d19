package cn.singlewindow.batch.reference;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Refuses an edition with faults before anything is written. */
@Dependent
@Named
public class CheckEdition extends LoadStep implements Batchlet {

    @Override
    public String process() {
        return loading.check(load()) ? "SOUND" : "REFUSED";
    }
}
