package cn.singlewindow.batch.reconciliation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;

/** As many partitions as work side by side; each has the slices of its share, which are ranges of keys. */
@Dependent
@Named
public class SharesOfNight implements PartitionMapper {

    @Inject
    @BatchProperty
    String shares;

    @Override
    public PartitionPlan mapPartitions() {
        int count = Integer.parseInt(shares);
        Properties[] properties = new Properties[count];
        for (int i = 0; i < count; i++) {
            properties[i] = new Properties();
            properties[i].setProperty("share", Integer.toString(i));
        }
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(count);
        plan.setThreads(count);
        plan.setPartitionProperties(properties);
        return plan;
    }
}
