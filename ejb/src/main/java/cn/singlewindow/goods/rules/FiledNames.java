package cn.singlewindow.goods.rules;

import cn.singlewindow.enterprise.Authorisation;
import cn.singlewindow.enterprise.FiledCompany;
import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Trader and declarant stand in the declaration as they are filed (EQ-01 R1): a mandate gives the right to act, not to act
 * under a third one's name.
 */
public final class FiledNames {

    private FiledNames() {}

    /** Everything that differs from the filing. */
    public static List<Violation> check(DeclarationFacts facts, Authorisation authorisation) {
        Group header = facts.header();
        FiledCompany trader = authorisation.principalCompany();
        FiledCompany declarant = authorisation.agentCompany();
        boolean itself = header.text("AgentCodeScc").equals(declarant.creditCode());
        return Stream.of(
                        name(header, "TradeName", trader),
                        customsCode(header, "TradeCode", trader),
                        itself ? name(header, "AgentName", declarant) : somebodyElse(header, declarant),
                        itself ? customsCode(header, "AgentCode", declarant) : Optional.<Violation>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> somebodyElse(Group header, FiledCompany declarant) {
        return header.wrong("AgentCodeScc", GoodsProblem.DECLARANT_IS_SOMEBODY_ELSE, declarant.creditCode());
    }

    private static Optional<Violation> name(Group header, String field, FiledCompany company) {
        return !header.has(field) || company.isNamed(header.text(field))
                ? Optional.empty()
                : header.wrong(field, GoodsProblem.NAME_DIFFERS_FROM_FILING, company.nameZh());
    }

    private static Optional<Violation> customsCode(Group header, String field, FiledCompany company) {
        return !header.has(field) || company.hasCustomsCode(header.text(field))
                ? Optional.empty()
                : header.wrong(field, GoodsProblem.CUSTOMS_CODE_DIFFERS_FROM_FILING, company.customsCode());
    }
}
