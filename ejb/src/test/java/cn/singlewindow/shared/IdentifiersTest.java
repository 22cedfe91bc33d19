package cn.singlewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void readsThePartsOfAnEntryNumber() {
        EntryId entry = new EntryId("224820261000000017");
        assertThat(entry.district()).isEqualTo("2248");
        assertThat(entry.year()).isEqualTo(2026);
        assertThat(entry.direction()).isEqualTo(Direction.IMPORT);
        assertThat(entry.serial()).isEqualTo(17);
        assertThat(entry.isConsolidated()).isFalse();
        assertThat(EntryId.of("2248", 2026, Direction.IMPORT, 17)).isEqualTo(entry);
    }

    @Test
    void readsConsolidatedEntryNumbers() {
        EntryId entry = new EntryId("22482026E000000017");
        assertThat(entry.direction()).isEqualTo(Direction.EXPORT);
        assertThat(entry.isConsolidated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22482026100000001", "224820262000000017", "2248202610000000A7", "224800261000000017"})
    void refusesBrokenEntryNumbers(String text) {
        assertThat(EntryId.parse(text)).isEmpty();
    }

    @Test
    void entryNumberPrintsWhatItParses() {
        Samples.forAll(
                random -> EntryId.of(
                        Samples.digits(random, 4),
                        random.nextInt(1990, 2100),
                        random.nextBoolean() ? Direction.IMPORT : Direction.EXPORT,
                        random.nextLong(1_000_000_000L)),
                entry -> assertThat(EntryId.parse(entry.toString())).contains(entry));
    }

    @Test
    void numbersDeclarationsOfTheWindow() {
        assertThat(SeqNo.of(Direction.IMPORT, 2026, 42)).hasToString("I20260000000000042");
        assertThat(SeqNo.parse("020220080525641690")).isPresent();
        assertThat(SeqNo.parse("X20260000000000042")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SeqNo.of(Direction.EXPORT, 2026, 10_000_000_000_000L));
    }

    @Test
    void directionIsReadFromItsFlag() {
        assertThat(Direction.parse("I")).contains(Direction.IMPORT);
        assertThat(Direction.parse("E")).contains(Direction.EXPORT);
        assertThat(Direction.parse("i")).isEmpty();
    }

    @Test
    void socialCreditCodeCatchesEverySingleError() {
        Samples.forAll(random -> new Object[] {creditCode(random), random}, sample -> {
            String good = (String) sample[0];
            String bad = Samples.withOneError((RandomGenerator) sample[1], good, CREDIT);
            assertThat(SocialCreditCode.parse(good)).map(Object::toString).contains(good);
            assertThat(SocialCreditCode.parse(bad)).isEmpty();
        });
    }

    /** A valid code; organisation codes hold letters that GB 32100 knows only. */
    static String creditCode(RandomGenerator random) {
        String body = "91" + Samples.digits(random, 6) + Samples.text(random, CREDIT, 8);
        String withOrganisation = body + SocialCreditCode.organisationCheck(body + "0");
        return withOrganisation + SocialCreditCode.check(withOrganisation);
    }

    @Test
    void socialCreditCodeKnowsItsParts() {
        SocialCreditCode code = new SocialCreditCode("91330201MA7JJB6F19");
        assertThat(code.division()).isEqualTo("330201");
        assertThat(code.organisationCode()).isEqualTo("MA7JJB6F1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91330201MA7JJB6F1", "91330201ma7jjb6f19", "91330201MA7JJB6F1O", "9133０201MA7JJB6F19"})
    void refusesSocialCreditCodesOfTheWrongShape(String text) {
        assertThat(SocialCreditCode.parse(text)).isEmpty();
    }

    @Test
    void customsCodeMayEndInALetter() {
        assertThat(new CustomsRegistrationCode("330238002P").region()).isEqualTo("3302");
        assertThat(CustomsRegistrationCode.parse("33023800")).isEmpty();
    }

    @Test
    void containerNumberCatchesSingleDigitErrors() {
        Samples.forAll(IdentifiersTest::containerNumber, good -> {
            assertThat(ContainerNumber.parse(good)).map(Object::toString).contains(good);
            char other = good.charAt(10) == '9' ? '0' : (char) (good.charAt(10) + 1);
            assertThat(ContainerNumber.parse(good.substring(0, 10) + other)).isEmpty();
        });
    }

    private static String containerNumber(RandomGenerator random) {
        String body = Samples.text(random, UPPER, 3) + "U" + Samples.digits(random, 6);
        return body + ContainerNumber.check(body);
    }

    @Test
    void imoNumberCatchesEverySingleErrorInItsFirstDigits() {
        Samples.forAll(
                random -> random.nextInt(100_000, 1_000_000) + "",
                body -> assertThat(ImoNumber.parse(body + ImoNumber.check(body)))
                        .isPresent());
        assertThat(ImoNumber.parse("IMO9074729")).isEmpty();
        assertThat(ImoNumber.parse("0000000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "413123456, SHIP, 413",
        "004122100, COAST_STATION, 412",
        "041300123, GROUP, 413",
        "111413001, RESCUE_AIRCRAFT, 413",
        "994136001, AID_TO_NAVIGATION, 413",
        "984131234, CRAFT_OF_A_SHIP, 413",
        "970012345, DISTRESS_DEVICE, ''"
    })
    void knowsWhatCarriesAMaritimeIdentity(String text, Mmsi.Station station, String country) {
        Mmsi mmsi = new Mmsi(text);
        assertThat(mmsi.station()).isEqualTo(station);
        assertThat(mmsi.country().orElse("")).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "200123456", "776123456", "41312345", "4131234567", "973012345"})
    void refusesMaritimeIdentitiesWithoutAStation(String text) {
        assertThat(Mmsi.parse(text)).isEmpty();
    }

    @Test
    void locationNamesAnExistingCountry() {
        assertThat(new UnLocode("CNSHA").country()).isEqualTo("CN");
        assertThat(UnLocode.parse("ZZSHA")).isEmpty();
        assertThat(UnLocode.parse("CNSH")).isEmpty();
        assertThat(UnLocode.parse("CNSH-")).isEmpty();
    }

    @Test
    void commodityCodeKeepsItsLeadingZero() {
        HsCode code = new HsCode("0101210010999");
        assertThat(code).hasToString("0101210010999");
        assertThat(code.chapter()).isEqualTo("01");
        assertThat(code.heading()).isEqualTo("0101");
        assertThat(code.subheading()).isEqualTo(new HsCode("010121"));
        assertThat(code.tariffLine()).isEqualTo(new HsCode("0101210010"));
        assertThat(code.inspectionSuffix()).contains("999");
        assertThat(code.isWithin(new HsPrefix("0101"))).isTrue();
        assertThat(code.isWithin(new HsPrefix("0102"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "101", "10121", "010121001", "0012100000", "01012100 0", "８５１７１２", "85171A"})
    void refusesCommodityCodesThatLostADigit(String text) {
        assertThat(HsCode.parse(text)).isEmpty();
    }

    @Test
    void residentIdKnowsTheBirthDateAndHidesIt() {
        ResidentId id = new ResidentId("11010519491231002X");
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.masked()).isEqualTo("1101**********002X");
    }

    @Test
    void refusesResidentIdsBornOnADayThatNeverWas() {
        String body = "11010520230229002";
        assertThat(ResidentId.parse(body + ResidentId.check(body))).isEmpty();
    }

    @Test
    void residentIdCatchesEverySingleError() {
        Samples.forAll(
                random -> {
                    String body = "310101" + random.nextInt(1950, 2010) + "0315" + Samples.digits(random, 3);
                    return new Object[] {body + ResidentId.check(body), random};
                },
                sample -> {
                    String good = (String) sample[0];
                    assertThat(ResidentId.parse(good)).isPresent();
                    assertThat(ResidentId.parse(Samples.withOneError((RandomGenerator) sample[1], good, "0123456789")))
                            .isEmpty();
                });
    }

    @Test
    void readsAWaybillWithAndWithoutDash() {
        assertThat(AirWaybill.parse("020-12345675")).isEqualTo(AirWaybill.parse("02012345675"));
        assertThat(new AirWaybill("02012345675").airline()).isEqualTo("020");
    }

    @Test
    void wagonNumberCatchesEverySingleError() {
        Samples.forAll(
                random -> {
                    String body = Samples.digits(random, 11);
                    return new Object[] {body + WagonNumber.check(body), random};
                },
                sample -> {
                    String good = (String) sample[0];
                    assertThat(WagonNumber.parse(good)).isPresent();
                    assertThat(WagonNumber.parse(Samples.withOneError((RandomGenerator) sample[1], good, "0123456789")))
                            .isEmpty();
                });
    }

    @Test
    void noParserFailsOnAnyText() {
        Samples.forAll(random -> Samples.text(random, "0A<|-. \u00001XＺ中\uD83D\uDE00\n", random.nextInt(120)), text -> {
            for (Function<String, Optional<?>> parser : parsers()) {
                parser.apply(text).ifPresent(v -> assertThat(v.toString()).isNotEmpty());
            }
        });
    }

    private static java.util.List<Function<String, Optional<?>>> parsers() {
        return java.util.List.of(
                SocialCreditCode::parse,
                CustomsRegistrationCode::parse,
                EntryId::parse,
                SeqNo::parse,
                ContainerNumber::parse,
                ImoNumber::parse,
                Mmsi::parse,
                UnLocode::parse,
                HsCode::parse,
                HsPrefix::parse,
                Money::parse,
                Quantity::parse,
                ResidentId::parse,
                TravelDocumentNumber::parse,
                MachineReadableZone::parse,
                AirWaybill::parse,
                WagonNumber::parse,
                AgencyCode::parse,
                EnterpriseId::parse,
                PageKey::parse);
    }
}
