package cn.singlewindow.collaboration.sharing;

/**
 * What a case is about.
 *
 * @param type such as {@code goods.declaration}; up to 40 characters
 * @param id its id
 */
public record CaseSubject(String type, long id) {}
