package cn.singlewindow.collaboration.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.Wired;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RC-02: contracts on the real database, and what the gateway lets through. */
@Application("RC-02")
class SharingContractsIT {

    private static final TestClock CLOCK = new TestClock("2026-05-14T02:00:00Z");
    private static final Scope MSA = boss("MSA");
    private static final Scope NIA = boss("NIA");
    private static final Scope GACC = boss("GACC");
    private static final String DATASET = "vessel.detention";
    private static final String CONSUMER = "MOT";
    private static final Scope MOT = boss(CONSUMER);

    private static Wired wired;
    private static Database database;
    private static SharingContracts contracts;
    private static SharingGateway gateway;

    @BeforeAll
    static void wire() {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(TestServer.get().url());
        source.setUser(TestServer.get().application().name());
        source.setPassword(TestServer.get().application().password());
        wired = new Wired(source, CLOCK);
        database = wired.bean(Database.class);
        contracts = wired.bean(SharingContracts.class);
        gateway = wired.bean(SharingGateway.class);
    }

    @AfterEach
    void onlyWhatIsShipped() {
        database.update("DELETE FROM collaboration_contract WHERE consumer = ? AND dataset = ?", CONSUMER, DATASET);
        CLOCK.advance(Duration.ofSeconds(3));
    }

    @Test
    void flowsOnlyWhenBothPartiesHaveApprovedAndTheOwnerHasOpenedIt() {
        ContractView proposed = propose(MOT, "DETENTION:visit,imo,kind", "");
        assertThat(proposed.state()).isEqualTo(ContractState.PROPOSED);
        assertThat(codesOf(() -> gateway.open(DATASET, CONSUMER, 0))).containsExactly("RC-201");
        assertThat(codesOf(() -> change(MOT, proposed, ContractVerb.APPROVE))).containsExactly("RC-210");
        ContractView agreed = change(MSA, proposed, ContractVerb.APPROVE);
        assertThat(agreed.state()).isEqualTo(ContractState.AGREED);
        assertThat(codesOf(() -> gateway.open(DATASET, CONSUMER, 0))).containsExactly("RC-201");
        assertThat(codesOf(() -> change(MOT, agreed, ContractVerb.ACTIVATE))).containsExactly("RC-210");
        change(MSA, agreed, ContractVerb.ACTIVATE);
        assertThat(gateway.open(DATASET, CONSUMER, 0).version()).isEqualTo(1);
    }

    @Test
    void stripsWhatIsOutsideTheContractAndMasksWhatItSays() {
        open("DETENTION:visit,imo,kind", "DETENTION:imo=LAST_FOUR DETENTION:kind=HIDDEN");
        Map<String, String> record = Map.of("visit", "SHA20260000001", "imo", "9074729", "kind", "PSC", "until", "x");
        assertThat(gateway.open(DATASET, CONSUMER, 0).pass("DETENTION", record))
                .containsOnly(
                        Map.entry("visit", "SHA20260000001"), Map.entry("imo", "***4729"), Map.entry("kind", "***"));
        assertThat(gateway.open(DATASET, CONSUMER, 0).pass("OTHER", record)).isEmpty();
    }

    @Test
    void eitherPartyStopsTheFlowAndOnlyThatOneOpensItAgain() {
        ContractView live = open("DETENTION", "");
        ContractView stopped = change(MOT, live, ContractVerb.SUSPEND);
        assertThat(codesOf(() -> gateway.open(DATASET, CONSUMER, 0))).containsExactly("RC-201");
        assertThat(codesOf(() -> change(MSA, stopped, ContractVerb.RESUME))).containsExactly("RC-210");
        change(MOT, stopped, ContractVerb.RESUME);
        assertThat(gateway.open(DATASET, CONSUMER, 0).version()).isEqualTo(1);
    }

    @Test
    void theVersionBeforeIsAcceptedAndAnOlderOneIsNot() {
        open("DETENTION:visit", "");
        open("DETENTION:visit,imo", "");
        assertThat(gateway.open(DATASET, CONSUMER, 1).fields().shows("DETENTION", "imo"))
                .isFalse();
        assertThat(gateway.open(DATASET, CONSUMER, 0).fields().shows("DETENTION", "imo"))
                .isTrue();
        open("DETENTION:visit,imo,kind", "");
        assertThat(gateway.open(DATASET, CONSUMER, 2).version()).isEqualTo(2);
        assertThat(codesOf(() -> gateway.open(DATASET, CONSUMER, 1))).containsExactly("RC-202");
        assertThat(contracts.list(MOT, true))
                .filteredOn(one -> one.dataset().code().equals(DATASET) && one.version() == 1)
                .allMatch(one -> one.state() == ContractState.RETIRED);
    }

    @Test
    void whatAThirdAgencyHasToDoWithItIsNothing() {
        ContractView live = open("DETENTION", "");
        assertThat(codesOf(() -> contracts.find(NIA, live.id()))).containsExactly("SW-002");
        assertThat(codesOf(() -> change(NIA, live, ContractVerb.RETIRE))).containsExactly("SW-002");
        assertThat(codesOf(() -> propose(NIA, "DETENTION", ""))).containsExactly("RC-204");
        assertThat(contracts.list(NIA, true)).noneMatch(one -> one.id() == live.id());
    }

    @Test
    void refusesEverythingThatIsWrongWithAProposalAtOnce() {
        ProposeContract wrong = new ProposeContract(
                DATASET, "MSA", "", "", "DETENTION:crew", "x", Frequency.EVENT, 0, LocalDate.of(2026, 5, 14));
        assertThat(codesOf(() -> contracts.propose(MSA, wrong)))
                .containsExactly("RC-205", "RC-208", "RC-208", "RC-206", "RC-207", "RC-209");
        assertThat(codesOf(() -> contracts.propose(
                        MSA,
                        new ProposeContract(
                                "no.such", "MOT", "b", "p", "*", "", Frequency.EVENT, 1, LocalDate.of(2026, 5, 14)))))
                .containsExactly("RC-203");
    }

    @Test
    void twoProposalsAboutTheSameDoNotStandSideBySide() {
        ContractView first = propose(MOT, "DETENTION:visit", "");
        assertThat(codesOf(() -> propose(MSA, "DETENTION:visit", ""))).containsExactly("RC-212");
        change(MSA, first, ContractVerb.RETIRE);
        propose(MSA, "DETENTION:visit", "");
    }

    @Test
    void whoReadsRecordsAboutPersonsIsLoggedUnlessTheyAreItsOwn() {
        String record = "REC" + CLOCK.instant().toEpochMilli();
        gateway.accessed(NIA, "persons.boarding", List.of(record));
        gateway.accessed(GACC, "persons.boarding", List.of(record));
        gateway.accessed(GACC, DATASET, List.of(record));
        assertThat(contracts.accesses(NIA, record, "", "", 10).items())
                .singleElement()
                .satisfies(row -> assertThat(row.agency()).isEqualTo("GACC"));
        assertThat(contracts.accesses(GACC, record, "", "", 10).items()).hasSize(1);
        assertThat(contracts.accesses(MOT, record, "", "", 10).items()).isEmpty();
    }

    @Test
    void everyRowOfTheCatalogueHasItsContractsAndCrewNamesHaveNone() {
        List<ContractView> shipped = contracts.list(Scope.system("test"), false);
        assertThat(contracts.datasets(MSA))
                .filteredOn(dataset -> !dataset.code().equals("persons.identity"))
                .allMatch(dataset ->
                        shipped.stream().anyMatch(one -> one.dataset().code().equals(dataset.code())));
        assertThat(shipped).noneMatch(one -> one.dataset().code().equals("persons.identity"));
        assertThat(shipped)
                .allMatch(one -> RoutedFields.parse(one.dataset().fields()).knows(RoutedFields.parse(one.fields())));
    }

    private static ContractView open(String fields, String masks) {
        ContractView proposed = propose(MOT, fields, masks);
        return change(MSA, change(MSA, proposed, ContractVerb.APPROVE), ContractVerb.ACTIVATE);
    }

    private static ContractView propose(Scope by, String fields, String masks) {
        return wired.inTransaction(() -> contracts.propose(
                by,
                new ProposeContract(
                        DATASET,
                        CONSUMER,
                        "Port Law Art. 35",
                        "berth planning",
                        fields,
                        masks,
                        Frequency.EVENT,
                        365,
                        LocalDate.of(2026, 5, 14))));
    }

    private static ContractView change(Scope by, ContractView seen, ContractVerb verb) {
        return wired.inTransaction(
                () -> contracts.change(by, new ChangeContract(seen.id(), seen.revision(), verb, "")));
    }

    private static Scope boss(String agency) {
        return new Scope(
                "boss." + agency,
                Scope.Means.USER,
                new Party.OfAgency(agency),
                Set.of(Permission.SHARING_READ, Permission.SHARING_MANAGE));
    }

    private static List<String> codesOf(Runnable act) {
        return catchThrowableOfType(Rejected.class, act::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
