package cn.singlewindow.web.enterprise;

import cn.singlewindow.enterprise.AcceptMandate;
import cn.singlewindow.enterprise.MandateQuery;
import cn.singlewindow.enterprise.MandateQuery.Side;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.enterprise.MandateView;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.enterprise.OfferMandate;
import cn.singlewindow.enterprise.RevokeMandate;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Mandates given and held: offered, accepted, revoked (EQ-02). */
@Application("EQ-02")
@Named
@ViewScoped
public class ManageMandatesPage extends ListPage<MandateView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    Mandates mandates;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String agent = "";
    private String documents = "GD-01";
    private String commodities = "";
    private String districts = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable BigDecimal limit;
    private boolean secondPerson;
    private boolean delegable;
    private String reason = "";
    private String key = UUID.randomUUID().toString();

    @Override
    protected Page<MandateView> read() {
        return mandates.list(user.scope(), new MandateQuery(side(), Set.of(), 0, getAfter(), ROWS));
    }

    private Side side() {
        return switch (getState()) {
            case "GIVEN" -> Side.GIVEN;
            case "HELD" -> Side.HELD;
            default -> Side.EITHER;
        };
    }

    /** Offers a mandate. */
    public void offer() {
        Optional<SocialCreditCode> to = SocialCreditCode.parse(agent.strip());
        LocalDate last = this.to;
        if (to.isEmpty() || last == null) {
            refusals.error(to.isEmpty() ? "mandate.agent.wrong" : "mandate.to.missing");
            return;
        }
        mandates.offer(user.scope(), new OfferMandate(to.get(), terms(last), 0, "", key));
        key = UUID.randomUUID().toString();
        agent = "";
        done("mandate.offered");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private MandateTerms terms(LocalDate last) {
        LocalDate first = from == null ? LocalDate.now(ZONE) : from;
        BigDecimal amount = limit;
        return new MandateTerms(
                words(documents),
                words(commodities).stream().map(HsPrefix::new).collect(Collectors.toSet()),
                words(districts),
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant(),
                amount == null ? null : Money.of(amount.toPlainString(), "CNY"),
                secondPerson,
                delegable);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s,;，；、]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Accepts an offer. */
    public void accept(long id) {
        mandates.accept(user.scope(), new AcceptMandate(id, ""));
        done("mandate.accepted");
    }

    /** Ends a mandate, or declines an offer. */
    public void revoke(long id) {
        mandates.revoke(user.scope(), new RevokeMandate(id, reason.strip()));
        done("mandate.revoked");
    }

    private void done(String text) {
        changed();
        refusals.done(text);
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(@Nullable String agent) {
        this.agent = agent == null ? "" : agent;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(@Nullable String documents) {
        this.documents = documents == null ? "" : documents;
    }

    public String getCommodities() {
        return commodities;
    }

    public void setCommodities(@Nullable String commodities) {
        this.commodities = commodities == null ? "" : commodities;
    }

    public String getDistricts() {
        return districts;
    }

    public void setDistricts(@Nullable String districts) {
        this.districts = districts == null ? "" : districts;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(@Nullable BigDecimal limit) {
        this.limit = limit;
    }

    public boolean isSecondPerson() {
        return secondPerson;
    }

    public void setSecondPerson(boolean secondPerson) {
        this.secondPerson = secondPerson;
    }

    public boolean isDelegable() {
        return delegable;
    }

    public void setDelegable(boolean delegable) {
        this.delegable = delegable;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
