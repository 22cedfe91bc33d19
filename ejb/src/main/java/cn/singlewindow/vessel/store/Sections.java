package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.GroupsJson;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts that were declared of a call; the caller has proven that it may see the call. */
@ApplicationScoped
public class Sections {

    private static final String NEWEST =
            " FROM vessel_section s WHERE s.visit_id = ? AND s.version = (SELECT MAX(n.version)"
                    + " FROM vessel_section n WHERE n.visit_id = s.visit_id AND n.section = s.section)";

    @Inject
    Database database;

    /**
     * Stores parts as new versions. Lists of persons are stored without their content, which stands in rows of its own.
     *
     * @return the version of each part that was stored
     */
    public Map<CallSection, Integer> insert(long visit, CallForm form, Instant at, String by) {
        Map<CallSection, Integer> before = versions(visit);
        Map<CallSection, Integer> stored = new EnumMap<>(CallSection.class);
        form.sections().forEach(section -> stored.put(section, before.getOrDefault(section, 0) + 1));
        List<@Nullable Object[]> rows = new ArrayList<>();
        stored.forEach((section, version) -> {
            List<Fields> groups = form.all(section);
            rows.add(new Object[] {
                visit,
                section,
                version,
                at,
                by,
                groups.size(),
                isListOfPersons(section) ? "[]" : GroupsJson.write(groups)
            });
        });
        database.batch(
                "INSERT INTO vessel_section (visit_id, section, version, lodged_at, lodged_by, entries, declared)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
        return stored;
    }

    /** Whether a part's groups are kept as persons. */
    public static boolean isListOfPersons(CallSection section) {
        return section.namesPersons() && section != CallSection.EFFECT && section != CallSection.PERSON_CHANGE;
    }

    /** The newest version of each part. */
    public Map<CallSection, Integer> versions(long visit) {
        Map<CallSection, Integer> found = new EnumMap<>(CallSection.class);
        database.list(
                "SELECT section, MAX(version) AS newest FROM vessel_section WHERE visit_id = ? GROUP BY section",
                row -> found.put(CallSection.valueOf(row.text("section")), row.integer("newest")),
                visit);
        return found;
    }

    /** How many groups of a part count now. */
    public int entries(long visit, CallSection section) {
        return (int) database.number(
                "SELECT entries FROM vessel_section WHERE visit_id = ? AND section = ? ORDER BY version DESC LIMIT 1",
                visit,
                section);
    }

    /** When each part was declared last. */
    public Map<CallSection, Instant> lodged(long visit) {
        Map<CallSection, Instant> found = new EnumMap<>(CallSection.class);
        database.list(
                "SELECT s.section, s.lodged_at" + NEWEST,
                row -> found.put(CallSection.valueOf(row.text("section")), row.instant("lodged_at")),
                visit);
        return found;
    }

    /** What counts now of these parts. */
    public CallForm form(long visit, Collection<CallSection> wanted) {
        Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
        database.list(
                "SELECT s.section, s.declared" + NEWEST,
                row -> {
                    CallSection section = CallSection.valueOf(row.text("section"));
                    return wanted.contains(section) && !isListOfPersons(section)
                            ? groups.put(section, GroupsJson.read(row.text("declared")))
                            : null;
                },
                visit);
        return new CallForm(groups);
    }
}
