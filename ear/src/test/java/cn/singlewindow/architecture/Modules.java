package cn.singlewindow.architecture;

import java.util.List;

/** The module map of {@code ARCHITECTURE §4}, written once: the word of a module is its package. */
final class Modules {

    static final String BASE = "cn.singlewindow";

    /** Words of the sixteen functional modules. */
    static final List<String> WORDS = List.of(
            "goods",
            "manifest",
            "vessel",
            "licence",
            "quarantine",
            "origin",
            "enterprise",
            "tax",
            "bonded",
            "ecommerce",
            "logistics",
            "rail",
            "finance",
            "insurance",
            "delta",
            "collaboration");

    /** What a module keeps for itself; only its root package, or that of a sub-module, is a door. */
    static final List<String> PRIVATE_PARTS = List.of("model", "rules", "store");

    /** The packages of the adapters, which know doors only. */
    static final List<String> ADAPTERS = List.of("web", "ws", "batch", "setup", "bench");

    private Modules() {}

    static String pattern(String word) {
        return BASE + "." + word + "..";
    }
}
