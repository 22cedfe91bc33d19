package cn.singlewindow.platform.numbering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** One sequence on this node: the blocks it owns, fetched ahead when half of the last one is used. */
final class Sequence {

    private static final int FIRST_BLOCK = 20;
    private static final int LARGEST_BLOCK = 5000;

    private final String name;
    private final Source source;
    private final Executor executor;
    private final Deque<NumberBlock> owned = new ArrayDeque<>();
    private int size = FIRST_BLOCK;
    private long used;
    private boolean fetching;

    Sequence(String name, Source source, Executor executor) {
        this.name = name;
        this.source = source;
        this.executor = executor;
    }

    long next() {
        long number = takeOwned();
        if (number < 0) {
            add(source.take(name, FIRST_BLOCK));
            return next();
        }
        return number;
    }

    private synchronized long takeOwned() {
        NumberBlock block = owned.peekFirst();
        if (block == null) {
            return -1;
        }
        long number = block.first() + used++;
        if (owned.size() == 1 && used * 2 > block.count()) {
            fetchAhead();
        }
        if (used == block.count()) {
            owned.removeFirst();
            used = 0;
        }
        return number;
    }

    private synchronized void add(NumberBlock block) {
        owned.addLast(block);
    }

    private void fetchAhead() {
        if (fetching) {
            return;
        }
        fetching = true;
        size = Math.min(size * 2, LARGEST_BLOCK);
        int wanted = size;
        try {
            executor.execute(() -> fetch(wanted));
        } catch (RejectedExecutionException busy) {
            fetching = false;
        }
    }

    private void fetch(int wanted) {
        try {
            add(source.take(name, wanted));
        } finally {
            fetched();
        }
    }

    private synchronized void fetched() {
        fetching = false;
    }

    /** Where blocks come from. */
    interface Source {
        NumberBlock take(String sequence, int count);
    }
}
