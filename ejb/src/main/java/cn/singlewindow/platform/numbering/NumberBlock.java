package cn.singlewindow.platform.numbering;

/** Numbers that one node owns. @param first the first of them @param count how many */
public record NumberBlock(long first, int count) {}
