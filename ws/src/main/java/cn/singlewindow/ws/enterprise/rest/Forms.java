package cn.singlewindow.ws.enterprise.rest;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.enterprise.Qualification;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.JsonBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** From JSON to the enterprise module's values; members are called like the components of the records. */
final class Forms {

    private Forms() {}

    static EnterpriseForm enterprise(JsonBody body) {
        return new EnterpriseForm(
                body.text("creditCode"),
                body.text("customsCode"),
                body.text("nameZh"),
                body.text("nameEn"),
                body.text("legalPersonName"),
                body.text("legalPersonId"),
                body.text("address"),
                body.text("businessScope"),
                body.text("bankName"),
                body.text("bankAccount"),
                body.text("contactName"),
                body.text("contactPhone"),
                body.text("contactEmail"),
                new HashSet<>(body.values("kinds", EnterpriseKind::valueOf)),
                qualifications(body));
    }

    private static List<Qualification> qualifications(JsonBody body) {
        List<Qualification> qualifications = new ArrayList<>();
        for (JsonBody each : body.objects("qualifications")) {
            LocalDate validTo = each.needed("validTo", LocalDate::parse);
            try {
                qualifications.add(new Qualification(each.text("type"), each.text("number"), validTo));
            } catch (IllegalArgumentException misshapen) {
                throw Answers.bad("qualifications", each.text("type"));
            }
        }
        return qualifications;
    }

    static MandateTerms terms(JsonBody body) {
        return new MandateTerms(
                new HashSet<>(body.values("documents", Function.identity())),
                new HashSet<>(body.values("commodities", HsPrefix::new)),
                new HashSet<>(body.values("districts", Function.identity())),
                body.needed("from", Instant::parse),
                body.needed("to", Instant::parse),
                body.value("valueLimit", text -> Money.of(text, "CNY")).orElse(null),
                body.flag("secondPersonAboveLimit"),
                body.flag("mayDelegate"));
    }
}
