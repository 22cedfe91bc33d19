package cn.singlewindow.platform.message;

import cn.singlewindow.shared.Rejected;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes JSON from outside: bytes counted, UTF-8 strict, depth, names, texts and numbers bounded. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonBounds.DEPTH)
                    .maxStringLength(JsonBounds.TEXT)
                    .maxNameLength(JsonBounds.NAME)
                    .maxNumberLength(JsonBounds.NUMBER)
                    .build())
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private JsonText() {}

    /** Whether a failure of the parser is a bound passed, and which problem it is. */
    static Rejected problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Rejected.because(MessageProblem.JSON_TOO_LARGE, bound(e.getOriginalMessage()), "");
        }
        return Rejected.because(MessageProblem.JSON_MALFORMED, line(e), column(e));
    }

    private static String bound(String message) {
        for (String name : new String[] {"depth", "String", "Name", "Number"}) {
            if (message.contains(name)) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return "size";
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "1" : Integer.toString(e.getLocation().getLineNr());
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "1" : Integer.toString(e.getLocation().getColumnNr());
    }

    /**
     * Reads all bytes up to the bound.
     *
     * @throws Rejected when there are more
     */
    public static byte[] bytes(InputStream from) {
        try {
            return from.readNBytes(JsonBounds.BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A small document as a tree.
     *
     * @throws Rejected when it is not JSON, passes a bound, or names a member twice
     */
    public static JsonNode tree(byte[] bytes) {
        try (JsonParser parser = open(bytes)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonNode tree = MAPPER.readTree(parser);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parser before the first token. */
    static JsonParser open(byte[] bytes) throws IOException {
        if (bytes.length > JsonBounds.BYTES) {
            throw Rejected.because(MessageProblem.JSON_TOO_LARGE, "size", Integer.toString(JsonBounds.BYTES));
        }
        return FACTORY.createParser(strict(bytes));
    }

    private static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Rejected.because(MessageProblem.JSON_MALFORMED, "1", "1");
        }
    }
}
