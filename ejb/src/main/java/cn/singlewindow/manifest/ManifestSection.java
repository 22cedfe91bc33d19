package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.FormSection;

/** The groups of a manifest or of a report on cargo. Items and containers name the bill that they belong to. */
public enum ManifestSection implements FormSection {
    /** 舱单表头: kind of message, ship, voyage, places, times. Exactly one. */
    MANIFEST("manifest", "Manifest", ""),
    /** 提（运）单: master bills, and house bills that name their master. */
    BILL("bills", "Bill", "Bills"),
    /** 商品项 of a bill. */
    ITEM("items", "Item", "Items"),
    /** 集装箱 of a bill; in reports also without one. */
    CONTAINER("containers", "Container", "Containers");

    private final String json;
    private final String element;
    private final String wrapper;

    ManifestSection(String json, String element, String wrapper) {
        this.json = json;
        this.element = element;
        this.wrapper = wrapper;
    }

    @Override
    public String json() {
        return json;
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public String wrapper() {
        return wrapper;
    }

    @Override
    public boolean repeats() {
        return this != MANIFEST;
    }
}
