package cn.singlewindow.enterprise;

import cn.singlewindow.platform.access.DemoAccounts;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.SocialCreditCode;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files the demonstration's enterprises through the door, when the system property {@code singlewindow.demo} is true and
 * they are not there yet: a trader, a customs broker with the trader's mandate, a second trader, two ship agents, a
 * terminal.
 */
@Singleton
@Startup
@DependsOn("DemoAccounts")
public class EnterpriseDemo {

    private static final String BROKER_CODE = "913101156072038832";
    private static final List<String> AGENCIES = List.of("AMR", "COM", "GACC", "SAFE", "TAX");
    private static final Duration MANDATE = Duration.ofDays(365);

    private static final List<Company> COMPANIES = List.of(
            new Company(
                    DemoAccounts.TRADER,
                    "91310115MA1K34186P",
                    "3122240567",
                    "上海申迅医疗器械贸易有限公司",
                    "Shanghai Shenxun Medical Devices Trading Co., Ltd.",
                    EnterpriseKind.TRADER,
                    Map.of("trader", UserRole.DECLARANT, "trader.boss", UserRole.MANAGER)),
            new Company(
                    DemoAccounts.BROKER,
                    BROKER_CODE,
                    "3122480123",
                    "上海浦江国际报关有限公司",
                    "Shanghai Pujiang Customs Broker Co., Ltd.",
                    EnterpriseKind.BROKER,
                    Map.of("broker", UserRole.DECLARANT, "broker.boss", UserRole.MANAGER)),
            new Company(
                    DemoAccounts.OTHER_TRADER,
                    "91310000MA1F5T9B6F",
                    "3122960003",
                    "光明远洋食品国际贸易有限公司",
                    "Bright Ocean Foods Trading Co., Ltd.",
                    EnterpriseKind.TRADER,
                    Map.of("other", UserRole.DECLARANT)),
            new Company(
                    DemoAccounts.AGENT,
                    "91310115MA1H7K2P4W",
                    "3122481004",
                    "上海海汇国际船舶代理有限公司",
                    "Shanghai Haihui International Shipping Agency Co., Ltd.",
                    EnterpriseKind.SHIP_AGENT,
                    Map.of("agent", UserRole.DECLARANT, "agent.boss", UserRole.MANAGER)),
            new Company(
                    DemoAccounts.TERMINAL,
                    "91310115MA1L9D3CXG",
                    "3122481005",
                    "上海洋山深水港集装箱码头有限公司",
                    "Shanghai Yangshan Container Terminal Co., Ltd.",
                    EnterpriseKind.DEPOT,
                    Map.of("terminal", UserRole.DECLARANT)),
            new Company(
                    DemoAccounts.OTHER_AGENT,
                    "91310109MA1G5T8R1J",
                    "3122481006",
                    "上海东方之舟船务代理有限公司",
                    "Shanghai Oriental Ark Shipping Agency Co., Ltd.",
                    EnterpriseKind.SHIP_AGENT,
                    Map.of("agent.other", UserRole.DECLARANT)));

    @Inject
    EnterpriseService enterprises;

    @Inject
    Mandates mandates;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        if (Boolean.getBoolean("singlewindow.demo")
                && !database.exists("SELECT 1 FROM enterprise WHERE id = ?", DemoAccounts.TRADER)) {
            COMPANIES.forEach(this::file);
            mandate();
        }
    }

    private void file(Company company) {
        enterprises.file(enterprise(company.id()), new FileEnterprise(company.form(clock.instant()), "demo-filing"));
        AGENCIES.forEach(agency -> enterprises.decide(
                scope(new Party.OfAgency(agency)), new DecideFiling(company.id(), AgencyFilingVerb.VERIFY, "")));
        company.users()
                .forEach((user, role) -> mandates.grant(
                        Scope.system("enterprise-demo"), new GrantAuthority(company.id(), user, role, null)));
    }

    private void mandate() {
        Instant now = clock.instant();
        MandateTerms terms = new MandateTerms(
                Set.of("GD-01"),
                Set.of(),
                Set.of(),
                now.minus(Duration.ofDays(60)),
                now.plus(MANDATE),
                null,
                false,
                false);
        MandateView offer = mandates.offer(
                enterprise(DemoAccounts.TRADER),
                new OfferMandate(new SocialCreditCode(BROKER_CODE), terms, 0, "", "demo-mandate"));
        mandates.accept(enterprise(DemoAccounts.BROKER), new AcceptMandate(offer.id(), ""));
    }

    private static Scope enterprise(long id) {
        return scope(new Party.OfEnterprise(id));
    }

    private static Scope scope(Party party) {
        return new Scope("enterprise-demo", Scope.Means.SYSTEM, party, EnumSet.allOf(Permission.class));
    }

    private record Company(
            long id,
            String creditCode,
            String customsCode,
            String nameZh,
            String nameEn,
            EnterpriseKind kind,
            Map<String, UserRole> users) {

        EnterpriseForm form(Instant now) {
            LocalDate expiry = LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(2);
            return new EnterpriseForm(
                    creditCode,
                    customsCode,
                    nameZh,
                    nameEn,
                    "张三",
                    "11010519491231002X",
                    "上海市浦东新区世纪大道1号",
                    "货物进出口；报关业务",
                    "中国银行上海市分行",
                    "62220202000" + id,
                    "李四",
                    "+86 21 5888 0000",
                    "contact@example.com",
                    Set.of(kind),
                    List.of(new Qualification("CUSTOMS_REGISTRATION", "SH-" + id, expiry)));
        }
    }
}
