package cn.singlewindow.goods.store;

import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.BusinessKey;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Step;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a new declaration: one statement each for header, lines, containers, history and receipt. */
@ApplicationScoped
public class DeclarationRows {

    private static final String HEADER =
            "INSERT INTO goods_declaration (id, version, seq_no, client_seq_no, entry_id, state,"
                    + " channel, declarant_id, trader_id, mandate_id, agencies, direction, custom_master, ie_port, ie_date, trade_code,"
                    + " trade_scc, trade_name, agent_scc, agent_name, declare_name, bill_no, contract_no, trade_mode, traf_mode,"
                    + " traf_name, voyage_no, packages, gross_weight, net_weight, first_goods_name, line_count, total, currency,"
                    + " value_fen, submitted_at, changed_at, due_at, clock_owner, open_holds, open_questions, business_key,"
                    + " code_version, declared, normalised) VALUES (?, 1, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)";

    private static final String LINE = "INSERT INTO goods_line (declaration_id, g_no, code_ts, g_name, g_qty, g_unit,"
            + " first_qty, first_unit, decl_price, decl_total, trade_curr, origin_country, destination_country, duty_mode)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CONTAINER = "INSERT INTO goods_container (declaration_id, position, container_id,"
            + " container_md, goods_no, goods_weight) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String STEP =
            "INSERT INTO goods_transition (id, declaration_id, from_state, to_state, happened_at,"
                    + " agency, actor, reason_code, note, clock_owner, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String RECEIPT = "INSERT INTO goods_receipt (id, declaration_id, declarant_id, trader_id,"
            + " channel_code, noticed_at, note) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /**
     * Inserts everything.
     *
     * @return nothing, or the number of the declaration that the same shipment has already
     */
    public Optional<String> insert(Submission submission) {
        byte[] key = BusinessKey.of(submission.facts());
        try {
            database.update(HEADER, header(submission, key));
        } catch (DuplicateKey taken) {
            return Optional.of(seqNoOf(key, taken));
        }
        long id = submission.identity().id();
        database.batch(
                LINE,
                submission.facts().lines().stream().map(line -> line(id, line)).toList());
        database.batch(
                CONTAINER,
                submission.facts().all(Section.CONTAINER).stream()
                        .map(container -> container(id, container))
                        .toList());
        insertSteps(submission.identity(), List.of(submission.step()));
        return Optional.empty();
    }

    /** A locking read sees what has been committed since this transaction began to read. */
    private String seqNoOf(byte[] key, DuplicateKey taken) {
        return database.first(
                        "SELECT seq_no FROM goods_declaration WHERE business_key = ? LOCK IN SHARE MODE",
                        row -> row.text("seq_no"),
                        (Object) key)
                .orElseThrow(() -> taken);
    }

    /** Inserts steps and the receipts that tell them. */
    void insertSteps(Declaration.Identity of, List<Step> steps) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> receipts = new ArrayList<>();
        for (Step step : steps) {
            rows.add(new @Nullable Object[] {
                ids.next(),
                of.id(),
                step.from(),
                step.to(),
                step.at(),
                step.agency(),
                step.actor(),
                step.reasonCode(),
                step.note(),
                step.clockOwner(),
                step.dueAt()
            });
            if (!step.receipt().isEmpty()) {
                receipts.add(new Object[] {
                    ids.next(), of.id(), of.declarant(), of.trader(), step.receipt(), step.at(), step.note()
                });
            }
        }
        database.batch(STEP, rows);
        database.batch(RECEIPT, receipts);
    }

    private static @Nullable Object[] header(Submission submission, byte[] key) {
        DeclarationFacts facts = submission.facts();
        Declaration.Identity identity = submission.identity();
        Group header = facts.header();
        Group first = facts.lines().get(0);
        Map<String, BigDecimal> totals = facts.totals();
        String currency = first.text("TradeCurr");
        Step step = submission.step();
        return new @Nullable Object[] {
            identity.id(),
            identity.seqNo(),
            identity.clientSeqNo(),
            DeclarationState.SUBMITTED,
            submission.channel(),
            identity.declarant(),
            identity.trader(),
            submission.mandate(),
            String.join(",", submission.agencies()),
            identity.direction(),
            identity.customMaster(),
            header.text("IEPort"),
            header.date("IEDate").orElse(null),
            header.text("TradeCode"),
            header.text("TradeCoScc"),
            header.text("TradeName"),
            header.text("AgentCodeScc"),
            header.text("AgentName"),
            header.text("DeclareName"),
            header.text("BillNo"),
            header.text("ContrNo"),
            header.text("TradeMode"),
            header.text("TrafMode"),
            header.text("TrafName"),
            facts.first(Section.FREE_TEXT).text("VoyNo"),
            header.numberOrZero("PackNo").intValueExact(),
            header.numberOrZero("GrossWet"),
            header.numberOrZero("NetWt"),
            first.text("GName"),
            facts.lines().size(),
            totals.getOrDefault(currency, BigDecimal.ZERO),
            currency,
            identity.valueFen(),
            step.at(),
            step.at(),
            step.dueAt(),
            step.clockOwner(),
            key,
            submission.codeVersion(),
            submission.json(),
            NormalisedJson.write(submission.normalised())
        };
    }

    private static Object[] line(long id, Group line) {
        return new Object[] {
            id,
            line.position(),
            line.text("CodeTS"),
            line.text("GName"),
            line.numberOrZero("GQty"),
            line.text("GUnit"),
            line.numberOrZero("FirstQty"),
            line.text("FirstUnit"),
            line.numberOrZero("DeclPrice"),
            line.numberOrZero("DeclTotal"),
            line.text("TradeCurr"),
            line.text("OriginCountry"),
            line.text("DestinationCountry"),
            line.text("DutyMode")
        };
    }

    private static Object[] container(long id, Group container) {
        return new Object[] {
            id,
            container.position(),
            container.text("ContainerId"),
            container.text("ContainerMd"),
            container.text("GoodsNo"),
            container.numberOrZero("GoodsContaWt")
        };
    }
}
