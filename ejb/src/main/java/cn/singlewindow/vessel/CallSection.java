package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.form.FormSection;

/** The parts of what a ship declares: the FAL forms and what goes with them (STANDARDS §7). FAL 2 is the manifest's. */
public enum CallSection implements FormSection {
    /** FAL 1 总申报单, with the notices of VD-02. At most one. */
    CALL("call", false),
    /** 船舶资料. At most one. */
    SHIP("ship", false),
    /** 船舶证书. */
    CERTIFICATE("certificates", true),
    /** 前十港, the newest first. */
    LAST_PORT("lastPorts", true),
    /** ISPS 保安信息. At most one. */
    SECURITY("security", false),
    /** FAL 3 船用物品. */
    STORE("stores", true),
    /** FAL 4 船员物品. */
    EFFECT("effects", true),
    /** FAL 5 船员名单, on arrival. */
    CREW("crew", true),
    /** FAL 6 旅客名单, on arrival. */
    PASSENGER("passengers", true),
    /** FAL 7 危险货物清单. */
    DANGEROUS_GOODS("dangerousGoods", true),
    /** 海事健康申报书 (IHR Annex 8). At most one. */
    HEALTH("health", false),
    /** 废弃物交付. */
    WASTE("waste", true),
    /** 压载水. */
    BALLAST("ballast", true),
    /** FAL 1 on departure. At most one. */
    DEPARTURE("departure", false),
    /** FAL 5 on departure. */
    CREW_OUT("crewOut", true),
    /** FAL 6 on departure. */
    PASSENGER_OUT("passengersOut", true),
    /** 人员变动: who joins or leaves here. */
    PERSON_CHANGE("personChanges", true);

    private final String json;
    private final boolean repeats;

    CallSection(String json, boolean repeats) {
        this.json = json;
        this.repeats = repeats;
    }

    @Override
    public String json() {
        return json;
    }

    @Override
    public String element() {
        return json;
    }

    @Override
    public String wrapper() {
        return "";
    }

    @Override
    public boolean repeats() {
        return repeats;
    }

    /** Whether it names persons, so that border inspection alone may see it (B.3). */
    public boolean namesPersons() {
        return switch (this) {
            case EFFECT, CREW, PASSENGER, CREW_OUT, PASSENGER_OUT, PERSON_CHANGE -> true;
            default -> false;
        };
    }

    /** The fields of all parts, as {@code call_fields.csv} has them. */
    public static FieldTable fields() {
        return Held.FIELDS;
    }

    private static final class Held {
        static final FieldTable FIELDS = FieldTable.read(CallSection.class, "call_fields.csv", CallSection.values());
    }
}
