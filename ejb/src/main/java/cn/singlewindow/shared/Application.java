package cn.singlewindow.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a command, page, operation or test as part of one or more of the 66 applications of the catalogue.
 * {@code docs/FEATURES.md} is generated from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Application {
    /** The catalogue ids, such as {@code GD-01}. */
    String[] value();
}
