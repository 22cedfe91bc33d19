package cn.singlewindow.platform.audit.verify;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A sealed row: its id and its content's hash in hex. */
public record Leaf(long id, String hash) {

    private static final int HASH_BYTES = 32;
    private static final int BYTES = Long.BYTES + HASH_BYTES;

    /** Leaves as 40 bytes each: id, hash. */
    public static byte[] pack(List<Leaf> leaves) {
        ByteBuffer buffer = ByteBuffer.allocate(leaves.size() * BYTES);
        for (Leaf leaf : leaves) {
            buffer.putLong(leaf.id()).put(HexFormat.of().parseHex(leaf.hash()));
        }
        return buffer.array();
    }

    /** The reverse of {@link #pack}. */
    public static List<Leaf> unpack(byte[] packed) {
        if (packed.length % BYTES != 0) {
            throw new IllegalArgumentException("leaves are cut");
        }
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        List<Leaf> leaves = new ArrayList<>(packed.length / BYTES);
        byte[] hash = new byte[HASH_BYTES];
        while (buffer.hasRemaining()) {
            long id = buffer.getLong();
            buffer.get(hash);
            leaves.add(new Leaf(id, HexFormat.of().formatHex(hash)));
        }
        return leaves;
    }
}
