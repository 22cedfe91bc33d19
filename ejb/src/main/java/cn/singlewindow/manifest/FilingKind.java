package cn.singlewindow.manifest;

import java.util.Arrays;
import java.util.Optional;

/** What a message is (CATALOGUE A.6): manifests bring bills or loads, reports say what was seen of them. */
public enum FilingKind {
    /** 原始舱单 (MT1…): what comes in. */
    ORIGINAL("MF-01"),
    /** 预配舱单 (MT2…): what is booked to go out. */
    PRE_STOWAGE("MF-02"),
    /** 装载舱单 (MT4…): what will be loaded. */
    LOADING("MF-02"),
    /** 运抵报告 (MT3…; CODECO): export goods are in the yard. */
    ARRIVAL("MF-03"),
    /** 进口理货报告 (MT5…; COARRI discharge). */
    TALLY_IN("MF-03"),
    /** 出口理货报告 (MT5…; COARRI loading). */
    TALLY_OUT("MF-03"),
    /** 积载图 (BAPLIE): where each container stands on board. */
    STOWAGE("MF-02");

    private final String application;

    FilingKind(String application) {
        this.application = application;
    }

    /** The catalogue id of its application. */
    public String application() {
        return application;
    }

    /** Whether it brings new bills. */
    public boolean bringsBills() {
        return this == ORIGINAL || this == PRE_STOWAGE;
    }

    /** Whether the cargo leaves the country. */
    public boolean isOutbound() {
        return this != ORIGINAL && this != TALLY_IN;
    }

    /** Whether it is a manifest of its own and not a report on one. */
    public boolean isManifest() {
        return bringsBills() || this == LOADING;
    }

    public static Optional<FilingKind> parse(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
    }
}
