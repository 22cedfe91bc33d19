package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.shared.Rejected;
import java.util.HashSet;
import java.util.List;

/** Which column of a file is which field of the dataset: columns may come in any order, but all must be there, once. */
record ColumnOrder(Dataset dataset, List<Integer> places) {

    static ColumnOrder of(Dataset dataset, List<String> columns) {
        List<String> fields = dataset.fields().stream().map(DatasetField::name).toList();
        if (columns.size() != fields.size() || !new HashSet<>(columns).containsAll(fields)) {
            throw wrong(dataset);
        }
        return new ColumnOrder(dataset, fields.stream().map(columns::indexOf).toList());
    }

    /** A row of the file in the order of the fields. */
    List<String> arranged(List<String> row) {
        if (row.size() != places.size()) {
            throw wrong(dataset);
        }
        return places.stream().map(row::get).toList();
    }

    private static Rejected wrong(Dataset dataset) {
        return Rejected.because(IntakeProblem.WRONG_COLUMNS, dataset.name(), dataset.columns());
    }
}
