package cn.singlewindow.platform.edifact;

/** Reading cannot go on; carries why to the reader. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Unreadable(Finding finding) {
        super(finding.violation().code(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
