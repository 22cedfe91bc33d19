package cn.singlewindow.vessel;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with a ship or its port call; texts and cures in the bundle {@code messages/vessel}. */
public enum VesselProblem implements ProblemCode {
    // Ship and call as declared.
    IMO_NUMBER_WRONG("VD-001"),
    MMSI_WRONG("VD-002"),
    CALL_SIGN_WRONG("VD-003"),
    NET_EXCEEDS_GROSS("VD-004"),
    ARRIVAL_IN_THE_PAST("VD-005"),
    DEPARTURE_BEFORE_ARRIVAL("VD-006"),
    LATE_WITHOUT_REASON("VD-007"),
    DRAUGHT_EXCEEDS_BERTH("VD-008"),
    AIR_DRAUGHT_EXCEEDS_BRIDGE("VD-009"),
    NOT_OUR_PORT("VD-010"),
    SHIP_DIFFERS("VD-011"),
    NOT_YES_OR_NO("VD-012"),
    VALUE_NOT_LISTED("VD-013"),
    CREDIT_CODE_WRONG("VD-014"),
    LENGTH_EXCEEDS_BERTH("VD-015"),
    SECURITY_CERTIFICATE_EXPIRED("VD-016"),
    LAST_PORT_DIFFERS("VD-017"),
    LAST_PORTS_OUT_OF_ORDER("VD-018"),
    UN_NUMBER_WRONG("VD-019"),
    IMDG_CLASS_WRONG("VD-020"),
    CONTAINER_NUMBER_WRONG("VD-021"),
    DANGEROUS_GOODS_DENIED("VD-022"),
    PACKING_GROUP_WRONG("VD-023"),
    CERTIFICATE_DATES_REVERSED("VD-024"),
    DATE_IMPLAUSIBLE("VD-025"),
    // Persons.
    DOCUMENT_NUMBER_WRONG("VD-030"),
    MRZ_WRONG("VD-031"),
    MRZ_DIFFERS("VD-032"),
    PERSON_TWICE("VD-033"),
    NUMBER_OF_PERSONS_DIFFERS("VD-034"),
    DOCUMENT_EXPIRED("VD-035"),
    BORN_IN_THE_FUTURE("VD-036"),
    GENDER_UNKNOWN("VD-037"),
    CHANGE_UNKNOWN("VD-038"),
    HEAD_COUNT_OPEN("VD-039"),
    // Register.
    ALREADY_FILED("VD-050", Kind.CONFLICT),
    SHIP_NOT_FILED("VD-051"),
    SHIP_NOT_IN_FORCE("VD-052", Kind.CONFLICT),
    CALLS_OVERLAP("VD-053", Kind.CONFLICT),
    // Acts.
    VERSION_CONFLICT("VD-101", Kind.CONFLICT),
    NOT_IN_THIS_STATE("VD-102", Kind.CONFLICT),
    AGENCY_NOT_IN_THIS_STATE("VD-103", Kind.CONFLICT),
    AGENCY_DOES_NOT_DECIDE("VD-104", Kind.FORBIDDEN),
    GROUND_NEEDED("VD-105"),
    UNKNOWN_GROUND("VD-106"),
    OPINIONS_PENDING("VD-107", Kind.CONFLICT),
    SECTION_MISSING("VD-108"),
    SECTION_CLOSED("VD-109", Kind.CONFLICT),
    ONLY_ENTERPRISES("VD-110", Kind.FORBIDDEN),
    MOMENT_IMPLAUSIBLE("VD-111"),
    TOO_EARLY_FOR_DEPARTURE("VD-112"),
    BERTH_UNKNOWN("VD-113"),
    TEXT_LENGTH("VD-114"),
    BLOCKED("VD-115", Kind.CONFLICT),
    CLEARANCE_NOT_VALID("VD-116", Kind.CONFLICT),
    ALREADY_DETAINED("VD-117", Kind.CONFLICT),
    NOT_DETAINED("VD-118", Kind.CONFLICT),
    REVIEW_DATE_NEEDED("VD-119"),
    PERMIT_AFTER_DEPARTURE("VD-120"),
    PERMIT_TOO_LONG("VD-121"),
    NO_SUCH_PERSON("VD-122"),
    PERMIT_NOT_IN_THIS_STATE("VD-123", Kind.CONFLICT),
    REASON_FOR_LOOKING_NEEDED("VD-124"),
    HIT_ALREADY_DECIDED("VD-125", Kind.CONFLICT),
    LICENCE_TERM_UNKNOWN("VD-126"),
    DUES_NOT_IN_THIS_STATE("VD-127", Kind.CONFLICT),
    NOTHING_ASKED("VD-128", Kind.CONFLICT),
    NOT_DETERMINABLE("VD-129"),
    REGULAR_PERMIT_TOO_LONG("VD-130"),
    REGULAR_PERMIT_STAY_TOO_LONG("VD-131"),
    CONSENT_MISSING("VD-132", Kind.CONFLICT),
    PERSONS_REFUSED("VD-133", Kind.CONFLICT),
    QUARANTINE_ON_BOARD("VD-134", Kind.CONFLICT),
    BOARDING_SPARED("VD-135", Kind.CONFLICT),
    HELD("VD-136", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    VesselProblem(String code) {
        this(code, Kind.INVALID);
    }

    VesselProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
