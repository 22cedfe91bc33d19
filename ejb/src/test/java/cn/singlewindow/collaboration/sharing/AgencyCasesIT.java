package cn.singlewindow.collaboration.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.collaboration.sharing.store.ContractRows;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** RC-02 R1: each agency gets exactly the part that is its business, by the routing table as it is shipped. */
@Application("RC-02")
class AgencyCasesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    /** One for all tests: their clocks all begin at the same instant. */
    private static final IdSource IDS = Wire.into(new IdSource(), new TestClock("2026-05-01T00:00:00Z"));

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final RoutingTable table = Wire.into(new RoutingTable(), database, clock);
    private final LiveContracts live = Wire.into(
            new LiveContracts(),
            Wire.into(new ContractRows(), database),
            Wire.into(new BusinessCalendar(), clock),
            clock);
    private final SharingGateway gateway = Wire.into(new SharingGateway(), live, clock);
    private final AgencyCases cases = Wire.into(new AgencyCases(), database, IDS, clock, table, gateway);
    private final CaseSubject subject = new CaseSubject("goods.declaration", IDS.next());

    @AfterEach
    void theShippedTableOnly() throws SQLException {
        owner("DELETE FROM collaboration_routing WHERE id >= 9000");
    }

    @Test
    void customsAndTaxGetEveryDeclarationAndForeignExchangeThoseInForeignMoney() {
        assertThat(agencies(TODAY, Set.of("CNY"))).containsExactly("GACC", "TAX");
        assertThat(agencies(TODAY, Set.of("USD"))).containsExactly("GACC", "TAX", "SAFE");
        assertThat(agencies(TODAY, Set.of("CNY", "EUR"))).containsExactly("GACC", "TAX", "SAFE");
    }

    @Test
    void nothingIsRoutedBeforeItsRouteHoldsNorUnderAnotherDocument() {
        assertThat(agencies(LocalDate.of(2018, 7, 31), Set.of("USD"))).isEmpty();
        assertThat(cases.routes("XX-01", TODAY, Map.of())).isEmpty();
    }

    @Test
    void eachAgencySeesItsFieldsAndNoOther() {
        open(Set.of("USD"));
        RoutedFields customs = fieldsOf("GACC");
        RoutedFields tax = fieldsOf("TAX");
        RoutedFields exchange = fieldsOf("SAFE");
        assertThat(customs.everything()).isTrue();
        assertThat(tax.shows("LINE", "OriginCountry")).isTrue();
        assertThat(tax.shows("HEADER", "BillNo")).isFalse();
        assertThat(tax.shows("HEADER", "GrossWet")).isFalse();
        assertThat(tax.shows("CONTAINER")).isFalse();
        assertThat(exchange.shows("HEADER", "BillNo")).isTrue();
        assertThat(exchange.shows("LINE", "DeclTotal")).isTrue();
        assertThat(exchange.shows("LINE", "GQty")).isFalse();
        assertThat(exchange.shows("HEADER", "OwnerName")).isFalse();
        assertThat(exchange.shows("LICENCE")).isFalse();
    }

    @Test
    void aCaseKeepsTheRouteItWasOpenedUnder() throws SQLException {
        owner("INSERT INTO collaboration_routing VALUES (9001, 'XX-01', 'MSA', '2026-01-01', '2026-05-31', '',"
                + " 'HEADER:Imo', 'test'), (9002, 'XX-01', 'MSA', '2026-06-01', NULL, '', 'HEADER:Flag', 'test')");
        CaseSubject visit = new CaseSubject("vessel.visit", IDS.next());
        transactions.runNew(() -> cases.open(visit, cases.routes("XX-01", TODAY, Map.of())));
        clock.advance(Duration.ofDays(60));
        assertThat(fieldsOf(visit, "MSA").shows("HEADER", "Imo")).isTrue();
        assertThat(fieldsOf(visit, "MSA").shows("HEADER", "Flag")).isFalse();
        assertThat(cases.routes("XX-01", LocalDate.of(2026, 6, 30), Map.of()))
                .extracting(Route::id)
                .containsExactly(9002L);
    }

    @Test
    void allCasesCloseWithTheirSubjectAndStayClosed() {
        open(Set.of("USD"));
        clock.advance(Duration.ofHours(1));
        transactions.runNew(() -> cases.close(subject));
        assertThat(cases.of(subject)).hasSize(3).allMatch(one -> one.state() == CaseState.CLOSED);
        assertThat(cases.of(subject)).allMatch(one -> one.since().equals(clock.instant()));
        clock.advance(Duration.ofHours(1));
        transactions.runNew(() -> cases.close(subject));
        assertThat(cases.of(subject)).noneMatch(one -> one.since().equals(clock.instant()));
    }

    private void open(Set<String> currencies) {
        List<Route> routes = cases.routes("GD-01", TODAY, Map.of("currency", currencies));
        transactions.runNew(() -> cases.open(subject, routes));
    }

    private List<String> agencies(LocalDate day, Set<String> currencies) {
        return cases.routes("GD-01", day, Map.of("currency", currencies)).stream()
                .map(Route::agency)
                .toList();
    }

    private RoutedFields fieldsOf(String agency) {
        return fieldsOf(subject, agency);
    }

    private RoutedFields fieldsOf(CaseSubject about, String agency) {
        return cases.of(about).stream()
                .filter(one -> one.agency().equals(agency))
                .map(AgencyCase::fields)
                .findFirst()
                .orElseThrow();
    }

    private static void owner(String sql) throws SQLException {
        try (var connection = TestServer.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
