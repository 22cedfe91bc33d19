package cn.singlewindow.platform.workbook;

import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.form.FormSection;
import java.util.List;
import java.util.Map;

/**
 * How the sheets of a module's form are read.
 *
 * @param fields the form's fields
 * @param sheets the parts that have a sheet, in the order of the template
 * @param names what sheets and columns may be called
 * @param words what a listed word in a cell stands for, by {@code field word}, the word in small letters
 * @param ordinal the field that only counts the rows: a row with nothing else is empty; the empty string where there is none
 */
public record SheetForm(
        FieldTable fields,
        List<? extends FormSection> sheets,
        SheetNames names,
        Map<String, String> words,
        String ordinal) {

    public SheetForm {
        sheets = List.copyOf(sheets);
        words = Map.copyOf(words);
    }

    /** What a word in a column stands for; the word itself if it is not listed. */
    String word(String field, String text) {
        return words.getOrDefault(field + " " + text.toLowerCase(java.util.Locale.ROOT), text);
    }
}
