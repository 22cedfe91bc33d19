package cn.singlewindow.testing;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Field;

/** Does what the container does to fields marked for injection. */
public final class Wire {

    private Wire() {}

    /** Sets every injection point of the bean for which a part fits. */
    public static <T> T into(T bean, Object... parts) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                    set(bean, field, parts);
                }
            }
        }
        return bean;
    }

    private static void set(Object bean, Field field, Object... parts) {
        for (Object part : parts) {
            if (field.getType().isInstance(part)) {
                try {
                    field.setAccessible(true);
                    field.set(bean, part);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }
}
