package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.time.LocalDate;
import java.util.Optional;

/** The date of import or export lies near today (parameters date.past.days, date.future.days). */
final class DateOfCrossingIsPlausible implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        LocalDate earliest = law.day().minusDays(law.integer("date.past.days"));
        LocalDate latest = law.day().plusDays(law.integer("date.future.days"));
        return facts.header()
                .date("IEDate")
                .filter(date -> date.isBefore(earliest) || date.isAfter(latest))
                .flatMap(date -> facts.header()
                        .wrong("IEDate", GoodsProblem.DATE_IMPLAUSIBLE, earliest.toString(), latest.toString()));
    }
}
