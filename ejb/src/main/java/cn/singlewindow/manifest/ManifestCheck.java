package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.Violation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that is not filed yet. @param dueAt when it has to be filed; absent where no limit is known */
public record ManifestCheck(
        List<Violation> violations,
        List<Normalised> normalised,
        @Nullable Instant dueAt) {
    public ManifestCheck {
        violations = List.copyOf(violations);
        normalised = List.copyOf(normalised);
    }
}
