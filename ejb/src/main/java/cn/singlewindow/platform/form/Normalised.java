package cn.singlewindow.platform.form;

/**
 * A value that is read otherwise than it was written; both are kept.
 *
 * @param path where it stands
 * @param declared as it was written
 * @param read as it counts
 */
public record Normalised(String path, String declared, String read) {}
