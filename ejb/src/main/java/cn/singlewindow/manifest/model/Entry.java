package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.LedgerKind;
import java.math.BigDecimal;

/** An entry of the ledger. @param reference the declaration or document by which it is booked once */
public record Entry(LedgerKind kind, int packages, BigDecimal kilograms, String reference, String note) {}
