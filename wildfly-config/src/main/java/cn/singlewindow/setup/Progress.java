package cn.singlewindow.setup;

import java.util.Locale;

/** Tells a person at the terminal what is being done, with the seconds since the start. */
final class Progress {
    private final long start = System.nanoTime();

    @SuppressWarnings("SystemOut")
    void tell(String what) {
        System.out.printf(Locale.ROOT, "[%4.0f s] %s%n", (System.nanoTime() - start) / 1e9, what);
        System.out.flush();
    }

    @SuppressWarnings("SystemOut")
    void print(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
