package cn.singlewindow.shared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Machine readable zone of a travel document (机读区) in the forms TD1 (3 lines of 30), TD2 (2 of 36) and TD3 (2 of 44). All
 * check digits are proven, the composite too. Personal data: never log it.
 *
 * <p>Source: ICAO Doc 9303 parts 3 to 6; STANDARDS §3.
 *
 * @param lines the lines as read, capitals, digits and the filler {@code <}
 */
public record MachineReadableZone(List<String> lines) {

    private static final Pattern CHARACTERS = Pattern.compile("[0-9A-Z<]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern BIRTH = Pattern.compile("[0-9]{2}[0-9<]{4}");
    private static final Pattern SEX = Pattern.compile("[MFX<]");

    /** The three forms, with where their fields begin, counted from 0. Dates, sex and nationality are on the second line. */
    public enum Form {
        TD1(3, 30, 0, 5, 0, 8, 15, 2, 0),
        TD2(2, 36, 1, 0, 13, 21, 10, 0, 5),
        TD3(2, 44, 1, 0, 13, 21, 10, 0, 5);

        private final int lineCount;
        private final int width;
        private final int numberLine;
        private final int number;
        private final int birth;
        private final int expiry;
        private final int nationality;
        private final int nameLine;
        private final int name;

        Form(
                int lineCount,
                int width,
                int numberLine,
                int number,
                int birth,
                int expiry,
                int nationality,
                int nameLine,
                int name) {
            this.lineCount = lineCount;
            this.width = width;
            this.numberLine = numberLine;
            this.number = number;
            this.birth = birth;
            this.expiry = expiry;
            this.nationality = nationality;
            this.nameLine = nameLine;
            this.name = name;
        }
    }

    public MachineReadableZone {
        lines = List.copyOf(lines);
        Form form = form(lines);
        for (String line : lines) {
            Refusal.unless(CHARACTERS.matcher(line).matches(), "machine readable zone: only A-Z 0-9 <");
        }
        Refusal.unless(
                checkedNumber(form, lines), "machine readable zone: check digit of the document number is wrong");
        requireDate(lines, form.birth, BIRTH, "birth date");
        requireDate(lines, form.expiry, DATE, "expiry date");
        Refusal.unless(
                form != Form.TD3 || personalNumberHolds(lines.get(1)),
                "machine readable zone: check digit of the personal number is wrong");
        Refusal.unless(composite(form, lines), "machine readable zone: composite check digit is wrong");
        Refusal.unless(SEX.matcher(sex(form, lines)).matches(), "machine readable zone: sex is M, F, X or <");
    }

    /** Reads the lines, parted by line feed or by {@code |}. */
    public static Optional<MachineReadableZone> parse(String text) {
        return Refusal.asEmpty(t -> new MachineReadableZone(List.of(t.split("\\R|\\|", -1))), text);
    }

    public Form form() {
        return form(lines);
    }

    /** Document code, e.g. {@code P} or {@code I}. */
    public String documentCode() {
        return unfilled(lines.get(0).substring(0, 2));
    }

    /** Issuing state or organisation, three letters. */
    public String issuer() {
        return unfilled(lines.get(0).substring(2, 5));
    }

    /** The document number; on TD1 a number longer than nine places is joined from the optional field. */
    public TravelDocumentNumber documentNumber() {
        return new TravelDocumentNumber(number(form(), lines));
    }

    /** Nationality, three letters ({@code D} for Germany). */
    public String nationality() {
        return second(form().nationality, 3);
    }

    /** Date of birth {@code yyMMdd}; unknown month or day are {@code <<}. The century is not written. */
    public String birthDate() {
        return lines.get(1).substring(form().birth, form().birth + 6);
    }

    /** Date of expiry {@code yyMMdd}. */
    public String expiryDate() {
        return lines.get(1).substring(form().expiry, form().expiry + 6);
    }

    /** {@code M}, {@code F}, {@code X}, or empty when not specified. */
    public String sex() {
        return unfilled(sex(form(), lines));
    }

    /** Primary identifier (surname), words parted by blanks. */
    public String surname() {
        return names()[0];
    }

    /** Secondary identifier (given names), words parted by blanks; may be empty. */
    public String givenNames() {
        String[] names = names();
        return names.length > 1 ? names[1] : "";
    }

    private String[] names() {
        Form form = form();
        String raw = lines.get(form.nameLine).substring(form.name);
        String[] parts = raw.split("<<", 2);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = unfilled(parts[i]);
        }
        return parts;
    }

    private static Form form(List<String> lines) {
        for (Form form : Form.values()) {
            if (lines.size() == form.lineCount && lines.stream().allMatch(l -> l.length() == form.width)) {
                return form;
            }
        }
        throw new IllegalArgumentException("machine readable zone: 3 lines of 30, 2 of 36 or 2 of 44");
    }

    private String second(int from, int length) {
        return unfilled(lines.get(1).substring(from, from + length));
    }

    private static String sex(Form form, List<String> lines) {
        return lines.get(1).substring(form.expiry - 1, form.expiry);
    }

    private static String numberField(Form form, List<String> lines) {
        return lines.get(form.numberLine).substring(form.number, form.number + 10);
    }

    private static boolean checked(String fieldWithCheck) {
        int last = fieldWithCheck.length() - 1;
        return fieldWithCheck.charAt(last) == TravelDocumentNumber.checkDigit(fieldWithCheck.substring(0, last));
    }

    private static boolean checkedNumber(Form form, List<String> lines) {
        if (isLong(form, lines)) {
            return checked(longNumber(lines.get(0)));
        }
        return !number(form, lines).isEmpty() && checked(numberField(form, lines));
    }

    private static String number(Form form, List<String> lines) {
        if (!isLong(form, lines)) {
            return numberField(form, lines).substring(0, 9).replace("<", "");
        }
        String whole = longNumber(lines.get(0));
        return whole.substring(0, whole.length() - 1).replace("<", "");
    }

    private static boolean isLong(Form form, List<String> lines) {
        return form == Form.TD1
                && lines.get(0).charAt(14) == '<'
                && lines.get(0).charAt(15) != '<';
    }

    /** Nine places, then the remainder and its check digit from the optional field. */
    private static String longNumber(String line) {
        int end = line.indexOf('<', 15);
        return line.substring(5, 14) + line.substring(15, end < 0 ? line.length() : end);
    }

    private static void requireDate(List<String> lines, int from, Pattern shape, String name) {
        String field = lines.get(1).substring(from, from + 7);
        Refusal.unless(
                shape.matcher(field.substring(0, 6)).matches(), "machine readable zone: " + name + " is no date");
        Refusal.unless(checked(field), "machine readable zone: check digit of the " + name + " is wrong");
    }

    private static boolean personalNumberHolds(String line) {
        String field = line.substring(28, 43);
        return checked(field) || field.chars().allMatch(c -> c == '<');
    }

    private static boolean composite(Form form, List<String> lines) {
        String last = lines.get(1);
        return checked(
                switch (form) {
                    case TD1 ->
                        lines.get(0).substring(5, 30)
                                + last.substring(0, 7)
                                + last.substring(8, 15)
                                + last.substring(18, 30);
                    case TD2 -> last.substring(0, 10) + last.substring(13, 20) + last.substring(21, 36);
                    case TD3 -> last.substring(0, 10) + last.substring(13, 20) + last.substring(21, 44);
                });
    }

    private static String unfilled(String field) {
        return field.replace('<', ' ').strip();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
