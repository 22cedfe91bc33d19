package cn.singlewindow.collaboration.exchange;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw messages as the log keeps them. */
final class Deflated {

    private static final int STEP = 8192;

    private Deflated() {}

    static byte[] of(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 2 + 64);
            byte[] step = new byte[STEP];
            while (!deflater.finished()) {
                out.write(step, 0, deflater.deflate(step));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] raw(byte[] deflated, int size) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] raw = new byte[size];
            int at = 0;
            while (at < size && !inflater.finished()) {
                int more = inflater.inflate(raw, at, size - at);
                if (more == 0) {
                    break;
                }
                at += more;
            }
            return at == size ? raw : new byte[0];
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }
}
