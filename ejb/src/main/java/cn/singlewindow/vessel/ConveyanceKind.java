package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.form.FormSection;
import java.util.Arrays;
import java.util.Optional;

/** Means of transport other than ships (VD-01), each a form of its own ({@code conveyance_fields.csv}). */
public enum ConveyanceKind implements FormSection {
    /** 航空器, by its registration mark. */
    AIRCRAFT("aircraft", "registrationMark"),
    /** 列车, by its number. */
    TRAIN("train", "trainNumber"),
    /** 车辆, by its plate. */
    TRUCK("truck", "plateNumber");

    private final String json;
    private final String mark;

    ConveyanceKind(String json, String mark) {
        this.json = json;
        this.mark = mark;
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
        return false;
    }

    /** The field by which it is known. */
    public String mark() {
        return mark;
    }

    /** The kind of a name in addresses. */
    public static Optional<ConveyanceKind> of(String json) {
        return Arrays.stream(values()).filter(kind -> kind.json.equals(json)).findFirst();
    }

    /** The fields of all kinds. */
    public static FieldTable fields() {
        return Held.FIELDS;
    }

    private static final class Held {
        static final FieldTable FIELDS =
                FieldTable.read(ConveyanceKind.class, "conveyance_fields.csv", ConveyanceKind.values());
    }
}
