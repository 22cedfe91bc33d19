package cn.singlewindow.web.goods;

import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.EnterpriseService;
import cn.singlewindow.enterprise.EnterpriseView;
import cn.singlewindow.enterprise.MandateQuery;
import cn.singlewindow.enterprise.MandateQuery.Side;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateView;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.goods.DeclarationQuery;
import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What nobody has to type (PR-1, once only): the usual answers of a general declaration, what is filed of the own enterprise,
 * for a broker its only principal, and what the person filled in the last time.
 */
@RequestScoped
public class Prefill {

    /** What a new goods line takes over from the one before. */
    static final List<String> CARRIED =
            List.of("TradeCurr", "OriginCountry", "DestinationCountry", "DistrictCode", "DutyMode");

    private static final Map<String, String> USUAL = Map.of(
            "IEFlag",
            "I",
            "EntryType",
            "M",
            "EdiId",
            "1",
            "DeclTrnRel",
            "0",
            "PromiseItmes",
            "00000",
            "CutMode",
            "101");

    private static final List<String> NOT_COPIED =
            List.of("SeqNo", "EntryId", "PreEntryId", "BillNo", "IEDate", "DDate");

    /** What stays the same from one declaration of a person to the next. */
    private static final List<String> AS_LAST_TIME = List.of("TypistNo", "CustomMaster", "IEPort");

    private static final int LOOKED_AT = 20;

    @Inject
    EnterpriseService enterprises;

    @Inject
    Mandates mandates;

    @Inject
    GoodsService goods;

    void fill(DeclarationModel form, CurrentUser user) {
        Map<String, String> header = form.header();
        header.putAll(USUAL);
        person(header, user);
        own(user.scope()).ifPresent(own -> {
            declarant(header, own);
            parties(header, own, user.scope());
        });
        lastTime(user.scope(), header);
    }

    /** Whoever copies a declaration declares the copy. */
    void declarant(DeclarationModel form, CurrentUser user) {
        own(user.scope())
                .filter(own -> !own.creditCode().equals(form.header().get("AgentCodeScc")))
                .ifPresent(own -> {
                    person(form.header(), user);
                    declarant(form.header(), own);
                });
    }

    private static void person(Map<String, String> header, CurrentUser user) {
        header.put("InputerName", personal(user.getDisplayName()));
        header.put("DeclareName", personal(user.getDisplayName()));
    }

    /** The Chinese part of a name in two languages, else the name. */
    static String personal(String name) {
        int blank = name.indexOf(' ');
        boolean both = blank > 0 && name.charAt(0) > 127 && name.charAt(blank + 1) < 128;
        return both ? name.substring(0, blank) : name;
    }

    private Optional<EnterpriseView> own(Scope scope) {
        try {
            return Optional.of(enterprises.find(scope, scope.enterprise().orElse(0)));
        } catch (Rejected rejected) {
            if (rejected.kind() != ProblemCode.Kind.NOT_FOUND) {
                throw rejected;
            }
            return Optional.empty();
        }
    }

    private static void declarant(Map<String, String> header, EnterpriseView own) {
        header.put("AgentCode", own.customsCode());
        header.put("AgentCodeScc", own.creditCode());
        header.put("AgentName", own.name().zh());
        header.put("CopCode", organisation(own.creditCode()));
        header.put("CopCodeScc", own.creditCode());
        header.put("CopName", own.name().zh());
    }

    private void parties(Map<String, String> header, EnterpriseView own, Scope scope) {
        if (own.kinds().contains(EnterpriseKind.TRADER)) {
            trader(header, own.creditCode(), own.name().zh());
            header.put("TradeCode", own.customsCode());
            header.put("OwnerCode", own.customsCode());
        } else {
            onlyPrincipal(scope)
                    .ifPresent(party ->
                            trader(header, party.creditCode(), party.name().zh()));
        }
    }

    /** The organisation code stands in positions 9 to 17 of the credit code (GB 32100). */
    private static String organisation(String creditCode) {
        return creditCode.length() == 18 ? creditCode.substring(8, 17) : creditCode;
    }

    private static void trader(Map<String, String> header, String creditCode, String name) {
        header.put("TradeCoScc", creditCode);
        header.put("TradeName", name);
        header.put("OwnerCodeScc", creditCode);
        header.put("OwnerName", name);
    }

    private Optional<MandateView.Party> onlyPrincipal(Scope scope) {
        MandateQuery held = new MandateQuery(Side.HELD, Set.of(MandateState.ACTIVE), 0, "", 2);
        List<MandateView> found = mandates.list(scope, held).items();
        return found.size() == 1 ? Optional.of(found.get(0).principal()) : Optional.empty();
    }

    private void lastTime(Scope scope, Map<String, String> header) {
        String principal = header.getOrDefault("TradeCoScc", "");
        for (DeclarationRow row :
                goods.search(scope, DeclarationQuery.newest(LOOKED_AT)).items()) {
            Fields last = goods.find(scope, row.seqNo()).form().header();
            if (last.text("AgentCodeScc").equals(header.get("AgentCodeScc"))) {
                AS_LAST_TIME.forEach(name -> header.putIfAbsent(name, last.text(name)));
                if (last.text("TradeCoScc").equals(principal)) {
                    header.putIfAbsent("TradeCode", last.text("TradeCode"));
                    header.putIfAbsent("OwnerCode", last.text("OwnerCode"));
                }
                return;
            }
        }
    }

    /** Takes out of a copy what belongs to the declaration it was copied from. */
    static void forget(DeclarationModel form) {
        NOT_COPIED.forEach(form.header()::remove);
        form.all(Section.SIGNATURE).clear();
        form.all(Section.CONTAINER).clear();
    }
}
