package cn.singlewindow.goods;

import cn.singlewindow.platform.form.FormSection;

/**
 * The groups of a declaration, named as in {@code DecMessage} (STANDARDS §2). A section that repeats inside a goods
 * line carries the line's number in {@link #LINE_NUMBER}.
 */
public enum Section implements FormSection {
    /** 表头. Exactly one. */
    HEADER("header", "DecHead", ""),
    /** 商品项, at least one, in the order of {@code GNo}. */
    LINE("lines", "DecList", "DecLists"),
    /** 集装箱. */
    CONTAINER("containers", "Container", "DecContainers"),
    /** 随附单证. */
    LICENCE("licences", "LicenseDocu", "DecLicenseDocus"),
    /** 申请单证. */
    REQUESTED_CERTIFICATE("requestedCertificates", "DecRequestCert", "DecRequestCerts"),
    /** 其他包装. */
    OTHER_PACKAGE("otherPackages", "DecOtherPack", "DecOtherPacks"),
    /** 企业资质. */
    QUALIFICATION("qualifications", "DecCopLimit", "DecCopLimits"),
    /** 使用人. */
    USER("users", "DecUser", "DecUsers"),
    /** 标记号码附件. */
    MARK_ATTACHMENT("markAttachments", "DecMarkLob", "DecMarkLobs"),
    /** 自由文本. At most one. */
    FREE_TEXT("freeText", "DecFreeTxt", ""),
    /** 签名. At most one. */
    SIGNATURE("signature", "DecSign", ""),
    /** 转关单表头. At most one. */
    TRANSIT("transit", "TrnHead", ""),
    /** 转关单提单. */
    TRANSIT_BILL("transitBills", "TrnList", ""),
    /** 转关集装箱. */
    TRANSIT_CONTAINER("transitContainers", "TrnContainer", "TrnContainers"),
    /** 转关集装箱商品. */
    TRANSIT_CONTAINER_GOODS("transitContainerGoods", "TrnContaGoods", "TrnContaGoodsList"),
    /** 补充申报. */
    SUPPLEMENT("supplements", "DecSupplementList", "DecSupplementLists"),
    /** 电子随附单据; the misspelling is the format's. */
    ELECTRONIC_DOCUMENT("electronicDocuments", "EdocRealation", ""),
    /** 原产地证明对应关系. */
    ORIGIN_PROOF("originProofs", "EcoRelation", ""),
    /** 风险评估. At most one. */
    RISK("risk", "DecRisk", ""),
    /** 企业承诺. */
    PROMISE("promises", "DecCopPromise", "DecCopPromises"),
    /** 许可证 of a goods line. */
    GOODS_LICENCE("goodsLicences", "DecGoodsLimit", "DecGoodsLimits"),
    /** 许可证VIN of a goods line. */
    GOODS_VEHICLE("goodsVehicles", "DecGoodsLimitVin", ""),
    /** 特许权使用费. At most one. */
    ROYALTY("royalty", "DecRoyaltyFee", ""),
    /** 两段准入. At most one. */
    TWO_STAGE_ACCESS("twoStageAccess", "DecTpAccess", ""),
    /** 禁限管制. */
    CONTROL("controls", "DecControlModel", "");

    /** In the sections inside a goods line: the {@code GNo} of that line. */
    public static final String LINE_NUMBER = "GNo";

    private final String json;
    private final String element;
    private final String wrapper;

    Section(String json, String element, String wrapper) {
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
        return switch (this) {
            case HEADER, FREE_TEXT, SIGNATURE, TRANSIT, RISK, ROYALTY, TWO_STAGE_ACCESS -> false;
            default -> true;
        };
    }
}
