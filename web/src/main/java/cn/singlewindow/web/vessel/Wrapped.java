package cn.singlewindow.web.vessel;

/** A text in two lines of a picture, in which nothing wraps by itself. A wide character takes the place of two. */
record Wrapped(String first, String second) {

    private static final int LINE = 33;

    static Wrapped of(String text) {
        int cut = fitting(text, 0);
        if (cut == text.length()) {
            return new Wrapped(text, "");
        }
        int blank = text.lastIndexOf(' ', cut);
        int end = blank > 0 ? blank : cut;
        String rest = text.substring(end).strip();
        int last = fitting(rest, 0);
        return new Wrapped(text.substring(0, end), last == rest.length() ? rest : rest.substring(0, last - 1) + "…");
    }

    private static int fitting(String text, int from) {
        int width = 0;
        for (int i = from; i < text.length(); i++) {
            width += text.charAt(i) < 0x2E80 ? 1 : 2;
            if (width > LINE) {
                return i;
            }
        }
        return text.length();
    }
}
