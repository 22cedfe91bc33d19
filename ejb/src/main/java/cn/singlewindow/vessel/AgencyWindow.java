package cn.singlewindow.vessel;

/** Which parameter says how long an agency has in a phase. */
final class AgencyWindow {

    private AgencyWindow() {}

    static String of(Phase phase) {
        return switch (phase) {
            case ENTRY -> "entry.window";
            case INWARD -> "inward.target";
            case DEPARTURE -> "endorse.target";
        };
    }
}
