package cn.singlewindow.web.vessel;

import java.util.Arrays;
import java.util.Optional;

/** Constants as they stand in addresses. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
