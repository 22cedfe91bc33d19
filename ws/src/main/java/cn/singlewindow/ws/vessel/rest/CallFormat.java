package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.message.JsonFormReader;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.VisitRow;
import cn.singlewindow.vessel.spreadsheet.CallWorkbook;
import cn.singlewindow.ws.vessel.Interchanges;
import cn.singlewindow.ws.vessel.ReadCall;
import cn.singlewindow.ws.vessel.edifact.CallMessages;
import cn.singlewindow.ws.vessel.edifact.ReadInterchange;
import cn.singlewindow.ws.vessel.edifact.Reading;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which a call is declared. */
final class CallFormat {

    static final String EDIFACT = "application/edifact";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private static final int MOST_PERSONS = 12_000;

    private CallFormat() {}

    /** Whether bytes of this type are an interchange. */
    static boolean isEdifact(@Nullable MediaType type) {
        return name(type).equals(EDIFACT);
    }

    /** An interchange, with the report that its answer needs. */
    static ReadInterchange interchange(byte[] body, Optional<VisitRow> call, boolean partial, Clock clock) {
        String port = call.map(VisitRow::port).orElse("");
        Reading reading =
                new Reading(partial, port, MOST_PERSONS, Year.now(clock).getValue());
        return CallMessages.read(new ByteArrayInputStream(body), reading);
    }

    /** What a body says, by its type. */
    static ReadCall read(@Nullable MediaType type, byte[] body, Optional<VisitRow> call, boolean partial, Clock clock) {
        return switch (name(type)) {
            case MediaType.APPLICATION_JSON -> ReadCall.of(JsonFormReader.read(body, CallSection.values()));
            case EDIFACT -> Interchanges.join(interchange(body, call, partial, clock), call, partial);
            case XLSX, CSV -> ReadCall.of(CallWorkbook.read(body, partial));
            default -> throw new NotSupportedException();
        };
    }

    static byte[] bytes(java.io.InputStream body) {
        return JsonText.bytes(body);
    }

    private static String name(@Nullable MediaType type) {
        return type == null ? "" : type.getType() + "/" + type.getSubtype();
    }
}
