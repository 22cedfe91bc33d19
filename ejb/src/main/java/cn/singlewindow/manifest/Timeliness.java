package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a manifest was due (CATALOGUE MF-01 R1, MF-02 R1; STANDARDS §4): so long before loading, arrival or take-off, by means
 * of transport. The limits are dated parameters; some are general knowledge and marked UNVERIFIED.
 */
final class Timeliness {

    private Timeliness() {}

    /** When it was due; nothing where the times that decide were not declared or no limit is set. */
    static Optional<Instant> due(ManifestFacts facts, ManifestLaw law) {
        return switch (facts.kind()) {
            case ORIGINAL -> original(facts, law);
            case PRE_STOWAGE ->
                facts.time("loadingAt")
                        .map(loading -> loading.minus(law.minutes("limit.stowage." + means(facts) + ".minutes")));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> original(ManifestFacts facts, ManifestLaw law) {
        String means = means(facts);
        if (means.equals("container")) {
            return facts.time("loadingAt").map(loading -> loading.minus(limit(law, means)));
        }
        if (means.equals("air") && isShortFlight(facts, law)) {
            return facts.time("departureAt");
        }
        return facts.time("arrivalAt").map(arrival -> arrival.minus(limit(law, means)));
    }

    private static Duration limit(ManifestLaw law, String means) {
        return law.minutes("limit.original." + means + ".minutes");
    }

    private static boolean isShortFlight(ManifestFacts facts, ManifestLaw law) {
        return facts.time("departureAt")
                .flatMap(departure -> facts.time("arrivalAt").map(arrival -> Duration.between(departure, arrival)))
                .filter(flight -> flight.compareTo(law.minutes("limit.original.air.short.minutes")) <= 0)
                .isPresent();
    }

    private static String means(ManifestFacts facts) {
        return switch (facts.header().text("transportMode")) {
            case "2" -> isContainerShip(facts) ? "container" : "sea";
            case "5" -> "air";
            case "3" -> "rail";
            case "4" -> "road";
            default -> "sea";
        };
    }

    private static boolean isContainerShip(ManifestFacts facts) {
        String flag = facts.header().text("containerShip");
        return flag.isEmpty() ? !facts.containers().isEmpty() : flag.equals("Y");
    }
}
