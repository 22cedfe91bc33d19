package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.form.Group;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bill about to be stored.
 *
 * @param master key of its master bill, or empty
 * @param noLoadDue end of the window in which customs may say "do not load"
 * @param arrivedAt when its ship arrived or it reached the yard, if it did
 */
public record NewBill(
        long id,
        Filing filing,
        BillKey key,
        String master,
        BillState state,
        List<String> agencies,
        Group group,
        List<Group> items,
        List<Group> containers,
        @Nullable Instant noLoadDue,
        @Nullable Instant arrivedAt) {

    public NewBill {
        agencies = List.copyOf(agencies);
        items = List.copyOf(items);
        containers = List.copyOf(containers);
    }

    /** A port of the bill, or of the manifest where the bill names none. */
    public String port(String field) {
        return group.has(field) ? group.text(field) : filing.header().text(field);
    }

    /** Whether any of its goods are dangerous. */
    public boolean dangerous() {
        return items.stream().anyMatch(item -> item.has("unNumber"));
    }

    /** Its containers, separated by blanks. */
    public String containerList() {
        return containers.stream().map(one -> one.text("container")).distinct().collect(Collectors.joining(" "));
    }

    /** What was declared of it, as it is stored. */
    public String declared() {
        return RecordJson.write(new ManifestForm(Map.of(
                ManifestSection.BILL,
                List.of(group.declared()),
                ManifestSection.ITEM,
                items.stream().map(Group::declared).toList(),
                ManifestSection.CONTAINER,
                containers.stream().map(Group::declared).toList())));
    }
}
