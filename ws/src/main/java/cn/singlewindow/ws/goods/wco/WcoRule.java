package cn.singlewindow.ws.goods.wco;

/**
 * What becomes of an element.
 *
 * @param section the section of the form; {@code LINES} for every line; empty if it is taken note of only
 * @param field the field, or for {@code party} the beginning of its name
 * @param conversion {@code text}, {@code none}, or one of the conversions of {@link WcoReader}
 */
record WcoRule(String section, String field, String conversion) {}
