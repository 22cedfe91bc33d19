package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.model.DeclarationFacts;

/** What the terms of delivery (成交方式) include in the price; {@link #OTHER} says nothing of it. */
enum TermsOfDelivery {
    CIF(true, true),
    CF(true, false),
    FOB(false, false),
    CI(false, true),
    EXW(false, false),
    OTHER(false, false);

    private final boolean freight;
    private final boolean insurance;

    TermsOfDelivery(boolean freight, boolean insurance) {
        this.freight = freight;
        this.insurance = insurance;
    }

    static TermsOfDelivery of(DeclarationFacts facts) {
        return switch (facts.header().text("TransMode")) {
            case "1" -> CIF;
            case "2" -> CF;
            case "3" -> FOB;
            case "4" -> CI;
            case "7" -> EXW;
            default -> OTHER;
        };
    }

    /** Imports are valued with the way here, exports without it: whether freight must be declared beside the price. */
    boolean freightIsDeclared(DeclarationFacts facts) {
        return this != OTHER && (facts.isExport() ? freight : facts.isImport() && !freight);
    }

    /** Whether declared freight would count twice. */
    boolean freightIsExcluded(DeclarationFacts facts) {
        return this != OTHER && (facts.isExport() ? !freight : facts.isImport() && freight);
    }

    /** As {@link #freightIsDeclared}, of insurance. */
    boolean insuranceIsDeclared(DeclarationFacts facts) {
        return this != OTHER && (facts.isExport() ? insurance : facts.isImport() && !insurance);
    }

    /** As {@link #freightIsExcluded}, of insurance. */
    boolean insuranceIsExcluded(DeclarationFacts facts) {
        return this != OTHER && (facts.isExport() ? !insurance : facts.isImport() && insurance);
    }
}
