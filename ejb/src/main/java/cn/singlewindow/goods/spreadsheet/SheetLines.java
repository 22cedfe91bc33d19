package cn.singlewindow.goods.spreadsheet;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Violation;
import java.util.List;

/**
 * What a sheet says.
 *
 * @param lines goods lines in the sheet's order, values as they stand there
 * @param violations what could not be taken over, each with its cell ({@code E5}) as path
 */
public record SheetLines(List<Fields> lines, List<Violation> violations) {

    public SheetLines {
        lines = List.copyOf(lines);
        violations = List.copyOf(violations);
    }
}
