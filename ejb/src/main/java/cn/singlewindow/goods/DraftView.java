package cn.singlewindow.goods;

/** A draft with its form. */
public record DraftView(DraftRow summary, DeclarationForm form) {}
