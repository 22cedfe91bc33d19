package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.ContainerNumber;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A container number has its check digit (ISO 6346; CATALOGUE V3). */
record ContainerNumberHasItsCheckDigit(Section section, String field) implements GroupRule {

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String number = group.text(field);
        return number.isEmpty() || ContainerNumber.parse(number).isPresent()
                ? Optional.empty()
                : group.wrong(field, GoodsProblem.CONTAINER_NUMBER_WRONG);
    }
}
