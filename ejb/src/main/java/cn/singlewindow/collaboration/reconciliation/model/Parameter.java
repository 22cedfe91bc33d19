package cn.singlewindow.collaboration.reconciliation.model;

/**
 * A number in a check that can be set from a date on ({@code platform.settings}).
 *
 * @param mark how the SQL of the check writes it, such as {@code :low}
 * @param setting its name, such as {@code collaboration.recon.split.below.fen}
 * @param otherwise what holds if nobody has set it
 * @param factor by which the setting is multiplied to become what the SQL compares
 */
public record Parameter(String mark, String setting, long otherwise, long factor) {}
