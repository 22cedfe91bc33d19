package cn.singlewindow.goods.model;

/**
 * Who decides.
 *
 * @param supervisor whether it may decide above an officer's limit
 */
public record Officer(String agency, String name, boolean supervisor) {}
