package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Map;

/**
 * What became of declared parts.
 *
 * @param visit number of the call
 * @param version its version now
 * @param stored how many groups of each part were stored
 * @param refused rows left out because the sender asked for partial acceptance; empty otherwise
 * @param normalised values read otherwise than written
 */
public record DeclarationAnswer(
        String visit,
        long version,
        Map<CallSection, Integer> stored,
        List<Refused> refused,
        List<Normalised> normalised) {

    public DeclarationAnswer {
        stored = Map.copyOf(stored);
        refused = List.copyOf(refused);
        normalised = List.copyOf(normalised);
    }

    /** A violation as it is kept with the answer. */
    public record Refused(String code, String path, String value, List<String> arguments) {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(Violation violation) {
            return new Refused(violation.code(), violation.path(), violation.value(), violation.arguments());
        }
    }
}
