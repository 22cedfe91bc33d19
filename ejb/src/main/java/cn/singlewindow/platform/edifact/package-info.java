/**
 * UN/EDIFACT (ISO 9735, syntax versions 1–4) for every module: a streaming reader that names each fault by message,
 * segment, element, component and byte, and the writers of CONTRL and APERAK. Knows service segments only; what a
 * message means is the matter of the module's own {@link MessageHandler}.
 */
@NullMarked
package cn.singlewindow.platform.edifact;

import org.jspecify.annotations.NullMarked;
