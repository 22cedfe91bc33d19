/**
 * The only place where XML parsers are made. Every document is taken in three steps: its bytes are counted and decoded
 * strictly ({@link cn.singlewindow.platform.xml.XmlText}), its markup is measured against bounds before any parser sees
 * it ({@link cn.singlewindow.platform.xml.XmlGuard}), and what passed is walked with an
 * {@link cn.singlewindow.platform.xml.XmlCursor}. No document type, no entity, no inclusion, no location is ever
 * followed.
 */
@NullMarked
package cn.singlewindow.platform.xml;

import org.jspecify.annotations.NullMarked;
