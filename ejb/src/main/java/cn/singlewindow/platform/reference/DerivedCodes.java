package cn.singlewindow.platform.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes whose list could not be had: known by the part of them that is known, and marked UNVERIFIED. */
final class DerivedCodes {

    private static final int HS_DIGITS = 6;

    private final ReferenceSnapshot known;

    DerivedCodes(ReferenceSnapshot known) {
        this.known = known;
    }

    @Nullable
    CodeEntry find(CodeTable table, String code, LocalDate asOf) {
        return switch (table) {
            case HS -> heading(code, asOf);
            case PORT -> portOfCountry(code, asOf);
            case DISTRICT_CODE, DOMESTIC_PORT -> placeInProvince(table, code, asOf);
            default -> null;
        };
    }

    /** National codes of 8, 10 and 13 digits stand under a heading of the Harmonized System. */
    private @Nullable CodeEntry heading(String code, LocalDate asOf) {
        boolean national = code.length() == 8 || code.length() == 10 || code.length() == 13;
        return national && digits(code) ? known.entry(CodeTable.HS, code.substring(0, HS_DIGITS), asOf) : null;
    }

    private @Nullable CodeEntry portOfCountry(String code, LocalDate asOf) {
        if (code.length() != 6 || !digits(code.substring(3)) || !CodeTable.PORT.hasShape(code)) {
            return null;
        }
        CodeEntry country = known.entry(CodeTable.COUNTRY, code.substring(0, 3), asOf);
        return country == null ? null : derived(CodeTable.PORT, code, country, "country");
    }

    private @Nullable CodeEntry placeInProvince(CodeTable table, String code, LocalDate asOf) {
        if (!table.hasShape(code)) {
            return null;
        }
        CodeEntry province = known.entry(CodeTable.ADMIN_DIVISION, code.substring(0, 2) + "0000", asOf);
        return province == null ? null : derived(table, code, province, "province");
    }

    private static CodeEntry derived(CodeTable table, String code, CodeEntry part, String role) {
        return new CodeEntry(
                table,
                code,
                part.validFrom(),
                part.validTo(),
                part.nameZh(),
                part.nameEn(),
                Map.of(role, part.code(), "knownBy", role),
                Mark.UNVERIFIED,
                "derived");
    }

    private static boolean digits(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
