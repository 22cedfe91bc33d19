package cn.singlewindow.bench.anchor;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The application of {@link InsertOneRow}. */
@ApplicationPath("/")
public class BareApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(InsertOneRow.class);
    }
}
