package cn.singlewindow.vessel;

/**
 * A head-count, in numbers only (B.3).
 *
 * @param in who came
 * @param on who joined here
 * @param off who left here
 * @param out who leaves with the ship
 * @param tooMany who leaves and is not expected to
 * @param missing who is expected to leave and does not
 */
public record HeadCountView(int in, int on, int off, int out, int tooMany, int missing) {

    /** Whether everybody is accounted for. */
    public boolean closed() {
        return tooMany == 0 && missing == 0;
    }
}
