package cn.singlewindow.web.form;

import java.io.Serializable;

/**
 * What is wrong with a form, in the reader's words.
 *
 * @param path where, as the rules name it
 * @param where where, as the page names it
 * @param place the same taken apart
 */
public record Problem(String code, String path, String where, String text, String cure, FieldPath place)
        implements Serializable {}
