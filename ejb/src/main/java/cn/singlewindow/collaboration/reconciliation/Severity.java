package cn.singlewindow.collaboration.reconciliation;

/** How grave a discrepancy is (CATALOGUE B.5, letters C, M, L), and how long its owner has. */
public enum Severity {
    /** Money, safety or law is at stake. */
    CRITICAL(1),
    /** Wrong, but nothing is lost yet. */
    MEDIUM(3),
    /** To be tidied up. */
    LOW(10);

    private final int workingDays;

    Severity(int workingDays) {
        this.workingDays = workingDays;
    }

    /** Working days from the first sighting until it is due. */
    public int workingDays() {
        return workingDays;
    }
}
