/** The module's rules, one class each, pure: what may be filed (EQ-01), who may act for whom (EQ-02). */
@NullMarked
package cn.singlewindow.enterprise.rules;

import org.jspecify.annotations.NullMarked;
