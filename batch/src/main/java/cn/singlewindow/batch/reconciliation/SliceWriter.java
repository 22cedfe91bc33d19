package cn.singlewindow.batch.reconciliation;

import cn.singlewindow.collaboration.reconciliation.Slice;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares slices, each in the transaction of its chunk. */
@Dependent
@Named
public class SliceWriter extends NightStep implements ItemWriter {

    @Override
    public void open(@Nullable Serializable checkpoint) {}

    @Override
    public void writeItems(List<Object> slices) {
        for (Object slice : slices) {
            night.compare((Slice) slice, execution());
        }
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {}
}
