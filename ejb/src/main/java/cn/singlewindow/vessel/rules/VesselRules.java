package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.FormProblem;
import cn.singlewindow.platform.form.FormReader;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a form and says everything that is wrong with it; all rules run. */
public final class VesselRules {

    private static final List<GroupRule> SHIP = List.of(
            new ImoNumberIsGenuine(),
            new MmsiIsAShips(),
            new CallSignIsWellFormed(),
            new NetTonnageIsWithinGross(),
            new CreditCodeIsGenuine(),
            ValueIsListed.of(
                    "typeOfShip",
                    "CONTAINER",
                    "BULK",
                    "TANKER",
                    "PASSENGER",
                    "GENERAL",
                    "RORO",
                    "TUG",
                    "BARGE",
                    "OTHER"));

    private static final List<GroupRule> CALL = List.of(
            new ImoNumberIsGenuine(),
            new CallSignIsWellFormed(),
            new NetTonnageIsWithinGross(),
            new DepartureFollowsArrival(),
            new CallIsAtOurPort(),
            ValueIsListed.of("arrivalDeparture", "A", "D"),
            ValueIsListed.yesOrNo("dangerousGoods"),
            ValueIsListed.yesOrNo("boundUpYangtze"));

    private static final List<GroupRule> CERTIFICATE = List.of(
            new CertificateDatesAreInOrder(),
            ValueIsListed.of(
                    "kind",
                    "REGISTRY",
                    "TONNAGE",
                    "SAFETY",
                    "LOAD_LINE",
                    "IOPP",
                    "ISM",
                    "ISSC",
                    "SANITATION",
                    "OTHER"));

    private static final List<GroupRule> PERSON = List.of(
            new DocumentNumberIsWellFormed(),
            new MrzIsGenuine(),
            new MrzAgreesWithTheRow(),
            new BirthIsInThePast(),
            new DocumentIsInForce(),
            ValueIsListed.of("gender", "M", "F", "X"),
            ValueIsListed.of("typeOfDocument", "PASSPORT", "SEAMAN", "ID", "PERMIT", "OTHER"),
            ValueIsListed.yesOrNo("transit"));

    private static final List<GroupRule> HEALTH = Stream.of(
                    "reinspectionRequired",
                    "infectedArea",
                    "unexplainedDeath",
                    "suspectIllness",
                    "illGreaterThanUsual",
                    "illOnBoard",
                    "doctorConsulted",
                    "vermin",
                    "stowaway",
                    "sickAnimal")
            .<GroupRule>map(ValueIsListed::yesOrNo)
            .toList();

    private static final Map<CallSection, List<GroupRule>> RULES = Map.ofEntries(
            Map.entry(CallSection.CALL, CALL),
            Map.entry(CallSection.SHIP, SHIP),
            Map.entry(CallSection.CERTIFICATE, CERTIFICATE),
            Map.entry(
                    CallSection.SECURITY,
                    List.of(
                            new SecurityCertificateIsInForce(),
                            ValueIsListed.of("securityLevel", "1", "2", "3"),
                            ValueIsListed.yesOrNo("securityPlanOnBoard"))),
            Map.entry(CallSection.LAST_PORT, List.of(ValueIsListed.of("securityLevel", "1", "2", "3"))),
            Map.entry(CallSection.CREW, PERSON),
            Map.entry(CallSection.PASSENGER, PERSON),
            Map.entry(CallSection.CREW_OUT, PERSON),
            Map.entry(CallSection.PASSENGER_OUT, PERSON),
            Map.entry(
                    CallSection.PERSON_CHANGE,
                    List.of(new DocumentNumberIsWellFormed(), ValueIsListed.of("change", "ON", "OFF"))),
            Map.entry(
                    CallSection.DANGEROUS_GOODS,
                    List.of(
                            new UnNumberHasFourDigits(),
                            new ImdgClassIsKnown(),
                            new ContainerNumberHasItsCheckDigit(),
                            ValueIsListed.of("packingGroup", "I", "II", "III"),
                            ValueIsListed.yesOrNo("marinePollutant"))),
            Map.entry(CallSection.HEALTH, HEALTH),
            Map.entry(CallSection.DEPARTURE, List.of(ValueIsListed.yesOrNo("feesSettled"))));

    private static final List<CallRule> WHOLE = List.of(
            new PersonIsListedOnce(CallSection.CREW),
            new PersonIsListedOnce(CallSection.PASSENGER),
            new PersonIsListedOnce(CallSection.CREW_OUT),
            new PersonIsListedOnce(CallSection.PASSENGER_OUT),
            new PersonIsListedOnce(CallSection.PERSON_CHANGE),
            new LastPortsRunBackwards(),
            new LastPortIsTheNewestOfThem(),
            new DangerousGoodsAreNotDenied());

    private VesselRules() {}

    /** Reads and judges a form; FAL 1 need not be complete before it is applied with. */
    public static CallFacts read(CallForm form, Law law, Findings findings) {
        FormReader reader = new FormReader(CallSection.fields(), law.codes(), law.day());
        Map<CallSection, List<Group>> groups = new EnumMap<>(CallSection.class);
        form.groups().forEach((section, declared) -> {
            List<Group> read = reader.read(section, declared, most(section, law), findings);
            groups.put(section, read);
            if (section != CallSection.CALL) {
                reader.requireNeeded(read, findings);
            }
        });
        CallFacts facts = new CallFacts(groups);
        judge(facts, law, findings);
        return facts;
    }

    private static int most(CallSection section, Law law) {
        return law.integer(section.namesPersons() ? "persons.most" : "groups.most");
    }

    private static void judge(CallFacts facts, Law law, Findings findings) {
        facts.groups().forEach((section, groups) -> {
            for (GroupRule rule : RULES.getOrDefault(section, List.of())) {
                groups.forEach(group -> rule.judge(group, law).ifPresent(findings::add));
            }
        });
        WHOLE.forEach(rule -> rule.judge(facts, law, findings));
    }

    /** What FAL 1 still lacks before it can be applied with. */
    public static void requireComplete(CallFacts facts, Law law, Findings findings) {
        new FormReader(CallSection.fields(), law.codes(), law.day()).requireNeeded(List.of(facts.call()), findings);
    }

    /** The fields without which a call cannot be opened. */
    public static void requireOpening(CallFacts facts, Findings findings) {
        for (String field : List.of("imoNumber", "voyageNumber", "portOfArrival", "dateTimeOfArrival")) {
            if (!facts.call().declared().has(field)) {
                findings.add(facts.call().violation(field, FormProblem.MISSING));
            }
        }
    }

    /** The form without those rows. @param rows positions by part, from 1 */
    public static CallForm without(CallForm form, Map<CallSection, Set<Integer>> rows) {
        CallForm kept = form;
        for (Map.Entry<CallSection, Set<Integer>> part : rows.entrySet()) {
            List<Fields> all = form.all(part.getKey());
            List<Fields> good = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                if (!part.getValue().contains(i + 1)) {
                    good.add(all.get(i));
                }
            }
            kept = kept.with(part.getKey(), good);
        }
        return kept;
    }
}
