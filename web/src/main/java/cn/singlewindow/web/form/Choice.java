package cn.singlewindow.web.form;

import java.util.Arrays;
import java.util.Optional;

/** Constants as they stand in addresses. */
public final class Choice {

    private Choice() {}

    /** The constant of that name, if there is one. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
