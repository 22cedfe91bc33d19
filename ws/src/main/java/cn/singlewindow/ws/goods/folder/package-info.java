/**
 * The watched import folders, as brokers' clients use them (STANDARDS §2): {@code OutBox} → {@code SentBox} or
 * {@code FailBox}, answers and receipts in {@code InBox}. Base folder: system property {@code singlewindow.import.dir};
 * one folder per API client, named by its id.
 */
@NullMarked
package cn.singlewindow.ws.goods.folder;

import org.jspecify.annotations.NullMarked;
