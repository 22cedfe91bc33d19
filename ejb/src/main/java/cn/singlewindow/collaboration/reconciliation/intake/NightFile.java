package cn.singlewindow.collaboration.reconciliation.intake;

import java.util.List;
import java.util.Optional;

/** A night file that is being read: header, columns, rows one by one, trailer. */
interface NightFile {

    /** What stands before the rows. */
    FileHeader header();

    /** The names of the columns. */
    List<String> columns();

    /** The next row, as many values as columns; empty after the last. */
    Optional<List<String>> next();

    /** What stands after the rows; only to be asked for after the last. */
    FileTrailer trailer();

    /** Where the reader is: the line, or the number of the row. */
    long position();
}
