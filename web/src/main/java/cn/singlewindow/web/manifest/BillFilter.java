package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.BillList;
import cn.singlewindow.manifest.BillQuery;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.web.form.Choice;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which bills are listed, as it stands in the address of the list. */
public class BillFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String list = "";
    private String direction = "";
    private String voyage = "";
    private String ledger = "";

    /** The parameters of the address. */
    Map<String, String> parameters() {
        return Map.of("list", list, "direction", direction, "voyage", voyage, "ledger", ledger);
    }

    BillQuery query(String bill, String state, String after, int limit) {
        return new BillQuery(
                Choice.of(BillList.class, list).orElse(BillList.ALL),
                Choice.of(BillState.class, state).orElse(null),
                Choice.of(LedgerState.class, ledger).orElse(null),
                direction.equals("I") || direction.equals("E") ? direction : "",
                voyage.strip(),
                bill.strip(),
                "",
                after,
                limit);
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }

    public String getList() {
        return list;
    }

    public final void setList(@Nullable String list) {
        this.list = known(list);
    }

    public String getDirection() {
        return direction;
    }

    public final void setDirection(@Nullable String direction) {
        this.direction = known(direction);
    }

    public String getVoyage() {
        return voyage;
    }

    public final void setVoyage(@Nullable String voyage) {
        this.voyage = known(voyage);
    }

    public String getLedger() {
        return ledger;
    }

    public final void setLedger(@Nullable String ledger) {
        this.ledger = known(ledger);
    }
}
