package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.shared.Rejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content whose size and SHA-256 were announced: what is longer, shorter or other than that breaks off with FILE_DIFFERS. */
public final class AnnouncedContent extends FilterInputStream {

    private final MessageDigest digest = sha256();
    private final long size;
    private final String announced;
    private long read;
    private boolean ended;

    /** @param sha256 hexadecimal, in small letters */
    public AnnouncedContent(InputStream content, long size, String sha256) {
        super(content);
        this.size = size;
        this.announced = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = in.read(to, from, length);
        if (count < 0) {
            end();
        } else {
            digest.update(to, from, count);
            read += count;
            refuseUnless(read <= size);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void end() {
        if (!ended) {
            ended = true;
            refuseUnless(
                    read == size && HexFormat.of().formatHex(digest.digest()).equals(announced));
        }
    }

    private static void refuseUnless(boolean same) {
        if (!same) {
            throw Rejected.because(ExchangeProblem.FILE_DIFFERS);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
