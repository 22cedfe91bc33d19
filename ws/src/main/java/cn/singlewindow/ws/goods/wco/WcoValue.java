package cn.singlewindow.ws.goods.wco;

/**
 * A value of a declaration.
 *
 * @param path where, as the table writes it
 * @param shown where, with positions, for people
 * @param line the goods line it stands in, from 1; 0 if in none
 * @param group which repeated group it stands in; values of one group belong together
 * @param text what it says
 */
record WcoValue(String path, String shown, int line, int group, String text) {}
