package cn.singlewindow.manifest;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with a manifest, a report or an act on them; texts and cures in the bundle {@code messages/manifest}. */
public enum ManifestProblem implements ProblemCode {
    // What was written.
    KIND_UNKNOWN("MF-001"),
    FUNCTION_UNKNOWN("MF-002"),
    NO_BILLS("MF-003"),
    SHIP_NOT_NAMED("MF-004"),
    IMO_WRONG("MF-005"),
    CONTAINER_WRONG("MF-006"),
    PLACE_UNKNOWN("MF-007"),
    BILL_TWICE("MF-008"),
    BILL_FILED_ALREADY("MF-009"),
    NO_SUCH_BILL_HERE("MF-010"),
    NO_SUCH_MASTER("MF-011"),
    CONTAINER_TWICE("MF-012"),
    PACKAGES_NEEDED("MF-013"),
    WEIGHT_NEEDED("MF-014"),
    GOODS_NEEDED("MF-015"),
    PORT_NEEDED("MF-016"),
    PORT_NOT_CHINESE("MF-017"),
    HOUSES_DIFFER_FROM_MASTER("MF-018"),
    ITEMS_DIFFER_FROM_BILL("MF-019"),
    UN_NUMBER_WRONG("MF-020"),
    HAZARD_CLASS_NEEDED("MF-021"),
    VGM_NEEDED("MF-022"),
    VGM_IMPOSSIBLE("MF-023"),
    TIME_NEEDED("MF-024"),
    TIMES_OUT_OF_ORDER("MF-025"),
    FLAG_WRONG("MF-026"),
    PARTY_NEEDED("MF-027"),
    CREDIT_CODE_WRONG("MF-028"),
    AIR_WAYBILL_WRONG("MF-029"),
    PLACE_OF_WORK_NEEDED("MF-030"),
    ITEM_TWICE("MF-031"),
    NOTHING_REPORTED("MF-032"),
    // Lines that bounce.
    NOT_ON_MANIFEST("MF-040"),
    NOT_ARRIVED("MF-041"),
    NOT_RELEASED("MF-042"),
    HELD("MF-043"),
    OTHER_SHIP("MF-044"),
    NOT_IN_THIS_STATE("MF-045"),
    // Notices beside an accepted filing.
    FILED_LATE("MF-050"),
    REPORTED_LATE("MF-051"),
    // Acts.
    VERSION_CONFLICT("MF-101", Kind.CONFLICT),
    STATE_CONFLICT("MF-102", Kind.CONFLICT),
    REASON_NEEDED("MF-103"),
    ONLY_CUSTOMS("MF-104", Kind.FORBIDDEN),
    ONLY_ENTERPRISES("MF-105", Kind.FORBIDDEN),
    TEXT_LENGTH("MF-106"),
    LINKED_TO_DECLARATION("MF-107", Kind.CONFLICT),
    NOT_CONSERVED("MF-108"),
    CONTAINERS_NOT_REHOMED("MF-109"),
    UNCLEAR_WHICH_BILLS("MF-110"),
    UNKNOWN_REASON("MF-111"),
    NOT_THE_FILER("MF-112", Kind.FORBIDDEN),
    MORE_THAN_BALANCE("MF-113", Kind.CONFLICT),
    ALREADY_CLOSED("MF-114", Kind.CONFLICT),
    ALREADY_EXTENDED("MF-115", Kind.CONFLICT),
    AMENDMENT_OPEN("MF-116", Kind.CONFLICT),
    ALREADY_BOOKED("MF-117", Kind.CONFLICT),
    // A declaration against its bill (GD-01 R3).
    NO_SUCH_BILL("MF-120", Kind.CONFLICT),
    BILL_NOT_ACCEPTED("MF-121", Kind.CONFLICT),
    DECLARED_SHIP_DIFFERS("MF-122", Kind.CONFLICT),
    DECLARED_PACKAGES_EXCEED("MF-123", Kind.CONFLICT),
    DECLARED_WEIGHT_DIFFERS("MF-124", Kind.CONFLICT),
    DECLARED_CONTAINER_ELSEWHERE("MF-125", Kind.CONFLICT),
    GOODS_NOT_ARRIVED("MF-126", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ManifestProblem(String code) {
        this(code, Kind.INVALID);
    }

    ManifestProblem(String code, Kind kind) {
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
