package cn.singlewindow.enterprise;

import cn.singlewindow.enterprise.model.CompanyFacts;
import cn.singlewindow.enterprise.model.Enterprise;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.HsCode;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Enterprises, mandates and people for tests. */
public final class EnterpriseFixtures {

    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final String TRADER_CODE = "91350100M000100Y43";
    public static final String BROKER_CODE = "91330201MA7JJB6F19";
    public static final String FORWARDER_CODE = "913301007654812994";
    public static final List<AgencyCode> FIVE = List.of(
            new AgencyCode("AMR"),
            new AgencyCode("COM"),
            new AgencyCode("GACC"),
            new AgencyCode("SAFE"),
            new AgencyCode("TAX"));

    private EnterpriseFixtures() {}

    public static EnterpriseForm traderForm() {
        return form(TRADER_CODE, "上海东方国际贸易有限公司", EnterpriseKind.TRADER);
    }

    public static EnterpriseForm brokerForm() {
        return form(BROKER_CODE, "上海洋山报关有限公司", EnterpriseKind.BROKER);
    }

    public static EnterpriseForm forwarderForm() {
        return form(FORWARDER_CODE, "上海临港货运代理有限公司", EnterpriseKind.FORWARDER);
    }

    /** A form without a fault. */
    public static EnterpriseForm form(String creditCode, String nameZh, EnterpriseKind kind) {
        return new EnterpriseForm(
                creditCode,
                "3122260001",
                nameZh,
                "Example Trading Co., Ltd.",
                "张三",
                "11010519491231002X",
                "上海市浦东新区世纪大道1号",
                "货物进出口",
                "中国银行上海市分行",
                "6222020200012345",
                "李四",
                "+86 21 5888 0000",
                "li.si@example.com",
                Set.of(kind),
                List.of(new Qualification("CUSTOMS_BROKER", "SH-2026-0001", LocalDate.of(2028, 12, 31))));
    }

    /** Filed, with all five agencies still to answer. */
    public static Enterprise filed(long id, EnterpriseForm form) {
        return Enterprise.file(id, CompanyFacts.of(form, Optional.empty()), FIVE, "zhang", NOW);
    }

    /** Filed and verified by all. */
    public static Enterprise active(long id, EnterpriseForm form) {
        Enterprise one = filed(id, form);
        FIVE.forEach(agency -> one.decide(agency, AgencyFilingVerb.VERIFY, "", "officer", NOW));
        return one;
    }

    /** Any goods declaration in Yangshan for a year, without a limit. */
    public static MandateTerms termsForDeclarations() {
        return new MandateTerms(
                Set.of("GD-01"),
                Set.of(),
                Set.of("2248"),
                NOW.minusSeconds(60),
                NOW.plusSeconds(365 * 86_400L),
                null,
                false,
                false);
    }

    public static MandateTerms with(MandateTerms terms, HsPrefix... commodities) {
        return new MandateTerms(
                terms.documents(),
                Set.of(commodities),
                terms.districts(),
                terms.from(),
                terms.to(),
                terms.valueLimit(),
                terms.secondPersonAboveLimit(),
                terms.mayDelegate());
    }

    public static MandateTerms limited(MandateTerms terms, String yuan, boolean secondPerson) {
        return new MandateTerms(
                terms.documents(),
                terms.commodities(),
                terms.districts(),
                terms.from(),
                terms.to(),
                Money.of(yuan, "CNY"),
                secondPerson,
                terms.mayDelegate());
    }

    public static MandateTerms delegable(MandateTerms terms) {
        return new MandateTerms(
                terms.documents(),
                terms.commodities(),
                terms.districts(),
                terms.from(),
                terms.to(),
                terms.valueLimit(),
                terms.secondPersonAboveLimit(),
                true);
    }

    /** A declaration of telephones in Yangshan. */
    public static Act declarationWorth(String yuan) {
        return new Act("GD-01", "2248", Set.of(new HsCode("8517130000")), Money.of(yuan, "CNY"), "CLIENT-1", NOW);
    }

    public static Scope user(long enterprise, String name) {
        return new Scope(name, Scope.Means.USER, new Party.OfEnterprise(enterprise), enterprisePermissions());
    }

    public static Scope client(long enterprise, String id) {
        return new Scope(id, Scope.Means.CLIENT, new Party.OfEnterprise(enterprise), enterprisePermissions());
    }

    public static Scope officer(String agency) {
        return new Scope(
                "officer." + agency,
                Scope.Means.USER,
                new Party.OfAgency(agency),
                EnumSet.of(Permission.ENTERPRISE_READ, Permission.ENTERPRISE_VERIFY));
    }

    public static Scope operator() {
        return new Scope("operator", Scope.Means.USER, new Party.OfWindow(), EnumSet.allOf(Permission.class));
    }

    private static Set<Permission> enterprisePermissions() {
        return EnumSet.of(Permission.ENTERPRISE_FILE, Permission.MANDATE_MANAGE, Permission.GOODS_DECLARE);
    }
}
