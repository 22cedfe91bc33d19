package cn.singlewindow.batch.reference;

import cn.singlewindow.platform.reference.CodeTable;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A part for each table that is still to be loaded; the largest first, two at a time. */
@Dependent
@Named
public class ShareTables extends LoadStep implements PartitionMapper {

    private static final int THREADS = 2;

    @Override
    public PartitionPlan mapPartitions() {
        List<String> names = new ArrayList<>();
        loading.tablesLeft(load())
                .forEach(table -> names.add(table == CodeTable.UN_LOCODE ? 0 : names.size(), table.name()));
        if (names.isEmpty()) {
            names.add("");
        }
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(names.size());
        plan.setThreads(THREADS);
        plan.setPartitionProperties(names.stream().map(ShareTables::part).toArray(Properties[]::new));
        return plan;
    }

    private static Properties part(String table) {
        Properties part = new Properties();
        part.setProperty("table", table);
        return part;
    }
}
