/** What all forms of the portal have in common: filling in, pasting, saying what is wrong and where. */
@NullMarked
package cn.singlewindow.web.form;

import org.jspecify.annotations.NullMarked;
