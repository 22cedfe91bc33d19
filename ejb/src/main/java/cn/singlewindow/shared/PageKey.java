package cn.singlewindow.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a list goes on: the sort fields of the last row shown, opaque to clients (base64url). The row after it is found by
 * index, whatever the depth, and a row added meanwhile neither repeats nor hides another.
 */
public record PageKey(List<String> parts) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2_000;

    public PageKey {
        parts = List.copyOf(parts);
        Refusal.unless(parts.stream().anyMatch(p -> !p.isEmpty()), "page key: nothing in it");
        Refusal.unless(parts.stream().noneMatch(p -> p.contains(SEPARATOR)), "page key: a part holds the separator");
    }

    public static PageKey of(Object... parts) {
        return new PageKey(List.of(parts).stream().map(Object::toString).toList());
    }

    public static Optional<PageKey> parse(String text) {
        return text.length() > LONGEST ? Optional.empty() : Refusal.asEmpty(PageKey::decoded, text);
    }

    /** The part at that place; refused when the key has fewer, as a key made for another list has. */
    public String part(int index) {
        Refusal.unless(index < parts.size(), "page key: made for another list");
        return parts.get(index);
    }

    /** The part at that place as a number; refused when it is none. */
    public long number(int index) {
        return Long.parseLong(part(index));
    }

    /** The part at that place as a number; the other value when there is none, as in a key made up by somebody. */
    public long numberOr(int index, long otherwise) {
        try {
            return number(index);
        } catch (IllegalArgumentException madeUp) {
            return otherwise;
        }
    }

    private static PageKey decoded(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        try {
            String joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new PageKey(List.of(joined.split(SEPARATOR, -1)));
        } catch (CharacterCodingException garbled) {
            throw new IllegalArgumentException("page key: not UTF-8", garbled);
        }
    }

    @Override
    public String toString() {
        byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
