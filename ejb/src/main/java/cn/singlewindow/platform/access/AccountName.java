package cn.singlewindow.platform.access;

import java.util.regex.Pattern;

/**
 * The names of users and clients: 2 to 60 of a-z, 0-9, dot, hyphen, underscore, the first a letter or digit. Anything else names
 * nobody, and is not looked for: the database ignores blanks at the end of a text.
 */
final class AccountName {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private AccountName() {}

    static boolean isOne(String name) {
        return SHAPE.matcher(name).matches();
    }
}
