package cn.singlewindow.batch.reconciliation;

import cn.singlewindow.collaboration.reconciliation.CheckGroup;
import cn.singlewindow.collaboration.reconciliation.Slice;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Gives out the slices of a partition that are not done; the table of slices is the checkpoint. */
@Dependent
@Named
public class SliceReader extends NightStep implements ItemReader {

    @Inject
    @BatchProperty
    String group;

    @Inject
    @BatchProperty
    String share;

    @Inject
    @BatchProperty
    String shares;

    private final Deque<Slice> left = new ArrayDeque<>();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        left.addAll(night.open(run(), CheckGroup.valueOf(group), Integer.parseInt(share), Integer.parseInt(shares)));
    }

    @Override
    public @Nullable Object readItem() {
        return left.poll();
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        left.clear();
    }
}
