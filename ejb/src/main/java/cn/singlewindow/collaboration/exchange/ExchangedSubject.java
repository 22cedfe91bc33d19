package cn.singlewindow.collaboration.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of subjects that agencies are told of, and what modules' events call them. */
public enum ExchangedSubject {
    /** 报关单. */
    DECLARATION(
            "goods.declaration",
            "seqNo",
            "submitted changed supplement-requested supplement-answered hold-placed hold-lifted"),
    /** 航次. */
    VISIT(
            "vessel.visit",
            "visit",
            "open declared part apply-entry ask-entry answer-entry approve-entry refuse-entry confirm-eta arrive"
                    + " lodge-inward clear-inward shift apply-departure withdraw-departure endorse unendorse"
                    + " issue-clearance lapse let-stand redo sail close cancel divert"),
    /** 舱单: a manifest or report on cargo. */
    FILING("manifest.filing", "number", "filed");

    private final String type;
    private final String key;
    private final String events;

    ExchangedSubject(String type, String key, String events) {
        this.type = type;
        this.key = key;
        this.events = events;
    }

    /** As cases and topics name it, such as {@code goods.declaration}. */
    public String type() {
        return type;
    }

    /** The member of an event's payload that holds the subject's public number. */
    String key() {
        return key;
    }

    static Set<String> topics() {
        return Arrays.stream(values())
                .flatMap(each -> Arrays.stream(each.events.split(" ")).map(event -> each.type + "." + event))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<ExchangedSubject> of(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }
}
