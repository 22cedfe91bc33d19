package cn.singlewindow.bench;

/** One row of the tables of benchmarks and promises. */
public interface Row {

    /** Its name in the table, {@code P1}. */
    String name();

    /** What it shows, in one line. */
    String title();

    /** Runs it against what it brings up itself. */
    void run(Settings settings, Report report) throws Exception;

    /**
     * How it is run.
     *
     * @param quick at most five minutes
     * @param seed of everything that is drawn at random
     */
    record Settings(boolean quick, long seed) {

        /** The one figure or the other. */
        public int of(int quickly, int whole) {
            return quick ? quickly : whole;
        }
    }
}
