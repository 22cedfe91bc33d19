package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Identity of an enterprise (企业) in this window: a positive 64-bit number without meaning. */
public record EnterpriseId(long value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,18}");

    public EnterpriseId {
        Refusal.unless(value > 0, "id: a positive number");
    }

    public static Optional<EnterpriseId> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Refusal.asEmpty(t -> new EnterpriseId(Long.parseLong(t)), text)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
