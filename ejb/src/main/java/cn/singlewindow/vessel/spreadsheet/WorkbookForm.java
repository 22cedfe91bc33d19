package cn.singlewindow.vessel.spreadsheet;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallForm;
import java.util.List;

/**
 * What a workbook says.
 *
 * @param form its rows, values as they stand there but for dates and listed words
 * @param places the cell of each value: {@code Crew List!H21}
 * @param violations what could not be taken over, at its cell
 * @param refused what is wrong in rows that were left out, at its cell
 * @param normalised values that stand in the form otherwise than in the cell: dates, the results of formulas
 */
public record WorkbookForm(
        CallForm form,
        Places places,
        List<Violation> violations,
        List<Violation> refused,
        List<Normalised> normalised) {

    public WorkbookForm {
        violations = List.copyOf(violations);
        refused = List.copyOf(refused);
        normalised = List.copyOf(normalised);
    }
}
