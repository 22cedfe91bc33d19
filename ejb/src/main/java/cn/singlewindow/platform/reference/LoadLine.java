package cn.singlewindow.platform.reference;

/**
 * What a load did to one table.
 *
 * @param table the table
 * @param added codes that were not there before
 * @param changed codes whose row was closed and opened anew
 * @param closed codes that the edition no longer has
 * @param unchanged codes that stayed as they were
 */
public record LoadLine(CodeTable table, int added, int changed, int closed, int unchanged) {

    /** Whether anything changed. */
    public boolean isChange() {
        return added + changed + closed > 0;
    }
}
