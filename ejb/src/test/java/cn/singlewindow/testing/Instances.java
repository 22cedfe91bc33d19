package cn.singlewindow.testing;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;

/** The beans of a type, as the container would find them. */
public final class Instances {

    private Instances() {}

    /** These. */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"})
    public static <T> Instance<T> of(T... beans) {
        List<T> all = List.of(beans);
        return (Instance<T>) Proxy.newProxyInstance(
                Instances.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "stream" -> all.stream();
                    case "iterator" -> all.iterator();
                    case "forEach" -> {
                        all.forEach((Consumer<? super T>) arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
