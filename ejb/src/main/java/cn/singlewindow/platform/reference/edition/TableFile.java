package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a published file becomes rows of a table. The first file of a table that names a code decides about it; later files
 * add codes, English names and attributes that are missing.
 *
 * @param table into which table
 * @param file its name under {@code refdata/}
 * @param code the columns that make the code, joined by a colon
 * @param nameZh the column of the Chinese name; empty if there is none
 * @param nameEn the column of the English name; empty if there is none
 * @param from the first day in force of all its rows
 * @param fromColumn the column of the first day in force; empty if there is none
 * @param toColumn the column of the last day in force; empty if there is none
 * @param attributes columns that are kept, by attribute name
 * @param mark how far its rows can be trusted
 */
record TableFile(
        CodeTable table,
        String file,
        List<String> code,
        String nameZh,
        String nameEn,
        LocalDate from,
        String fromColumn,
        String toColumn,
        Map<String, String> attributes,
        Mark mark) {

    /** The folder whose NOTICE tells where the file comes from. */
    String source() {
        return file.substring(0, file.lastIndexOf('/'));
    }
}
