package cn.singlewindow.platform.audit;

import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Scope;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who did what, to what, and how it ended. Ids and codes only: no personal data, no content.
 *
 * @param what dotted name from the module's catalogue of events, such as {@code goods.declaration.submit}; up to 80 characters
 * @param who means, actor and party, such as {@code USER:li.wei@agency:GACC}
 * @param subjectType what it was done to, such as {@code goods.declaration}; up to 40 characters
 * @param subjectId its id; up to 80 characters
 * @param details codes and numbers by name, kept sorted
 */
public record AuditEvent(
        String what,
        String who,
        String subjectType,
        String subjectId,
        Outcome outcome,
        SortedMap<String, String> details) {

    public AuditEvent {
        details = new TreeMap<>(details);
    }

    /** Something done. */
    public static AuditEvent done(String what, Scope scope, String subjectType, String subjectId) {
        return new AuditEvent(what, nameOf(scope), subjectType, subjectId, Outcome.DONE, new TreeMap<>());
    }

    /** Something done to what has a numeric id. */
    public static AuditEvent done(String what, Scope scope, String subjectType, long subjectId) {
        return done(what, scope, subjectType, Long.toString(subjectId));
    }

    /** Something refused. @param codes the problem codes, such as {@code GD-042,GD-107} */
    public static AuditEvent refused(String what, Scope scope, String subjectType, String subjectId, String codes) {
        return new AuditEvent(
                what, nameOf(scope), subjectType, subjectId, Outcome.REFUSED, new TreeMap<>(Map.of("codes", codes)));
    }

    /** The same event with one more detail. */
    public AuditEvent with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditEvent(what, who, subjectType, subjectId, outcome, more);
    }

    private static String nameOf(Scope scope) {
        return scope.means() + ":" + scope.actor() + "@" + nameOf(scope.party());
    }

    private static String nameOf(Party party) {
        if (party instanceof Party.OfEnterprise own) {
            return "enterprise:" + own.id();
        }
        return party instanceof Party.OfAgency own ? "agency:" + own.code() : "window";
    }
}
