package cn.singlewindow.platform.numbering;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers of named sequences: unique over all nodes, never used twice, nearly in order, with gaps after a
 * rollback or a restart. Blocks are taken in a transaction of their own, the next one before the current one is used up.
 */
@ApplicationScoped
public class Numbers {

    @Inject
    NumberBlocks blocks;

    @Resource
    ManagedExecutorService executor;

    private final Map<String, Sequence> sequences = new ConcurrentHashMap<>();

    /**
     * The next number of a sequence, which begins at 1 when it is first asked for.
     *
     * @param sequence its name, up to 80 characters, such as {@code goods.entry.2248.2026.1}
     */
    public long next(String sequence) {
        return sequences
                .computeIfAbsent(sequence, name -> new Sequence(name, blocks::take, executor))
                .next();
    }

    /**
     * The next number with leading zeros.
     *
     * @param digits how many; when the sequence has outgrown them this fails rather than repeat
     */
    public String next(String sequence, int digits) {
        String number = Long.toString(next(sequence));
        if (number.length() > digits) {
            throw new IllegalStateException("sequence " + sequence + " has outgrown " + digits + " digits");
        }
        return "0".repeat(digits - number.length()) + number;
    }
}
