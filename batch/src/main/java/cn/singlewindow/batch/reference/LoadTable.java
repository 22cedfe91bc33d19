package cn.singlewindow.batch.reference;

import cn.singlewindow.platform.reference.CodeTable;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Loads one table, in one transaction. */
@Dependent
@Named
public class LoadTable extends LoadStep implements Batchlet {

    @Inject
    @BatchProperty
    String table;

    @Override
    public String process() {
        if (table == null || table.isEmpty()) {
            return "NOTHING";
        }
        loading.loadTable(load(), CodeTable.valueOf(table));
        return "LOADED";
    }
}
