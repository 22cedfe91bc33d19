package cn.singlewindow.collaboration.recognition;

/** What is looked at in a control; the scope of a control is a set of these. */
public enum ControlItem {
    /** Papers and certificates. */
    DOCUMENTS,
    /** Seals of holds and containers. */
    SEALS,
    /** Weight of a container or lorry. */
    WEIGHT,
    /** Image of a scanner. */
    SCAN,
    /** Goods unpacked and looked at. */
    GOODS,
    /** Samples taken. */
    SAMPLES,
    /** Radiation. */
    RADIATION,
    /** Dangerous goods: stowage, marks, packing. */
    DANGEROUS_GOODS,
    /** Ship's stores and effects. */
    STORES,
    /** Hull, machinery, safety equipment. */
    SEAWORTHINESS,
    /** Persons counted on board. */
    HEAD_COUNT,
    /** Persons compared with their documents. */
    IDENTITY,
    /** Search for stowaways. */
    STOWAWAYS,
    /** Health of persons, and sanitation. */
    HEALTH
}
