package cn.singlewindow.web;

import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.access.UserDesk;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** The signed-in person: a scope that is asked for anew on every request, so that a withdrawn right ends at once. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    Identities identities;

    @Inject
    UserDesk users;

    @Inject
    Say say;

    private @Nullable Scope scope;
    private @Nullable String displayName;

    /** Whether somebody has signed in. */
    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /**
     * Who acts.
     *
     * @throws Rejected UNAUTHENTICATED if nobody has signed in
     */
    public Scope scope() {
        Scope known = scope;
        if (known == null) {
            Principal principal = request.getUserPrincipal();
            if (principal == null) {
                throw Rejected.because(AccessProblem.UNAUTHENTICATED);
            }
            known = identities
                    .ofUser(principal.getName())
                    .orElseThrow(() -> Rejected.because(AccessProblem.UNAUTHENTICATED));
            scope = known;
        }
        return known;
    }

    /** The sign-in name. */
    public String getName() {
        return isKnown() ? scope().actor() : "";
    }

    /** What the person is called. */
    public String getDisplayName() {
        String known = displayName;
        if (known == null) {
            known = isKnown() ? users.ownName(scope()) : "";
            displayName = known;
        }
        return known;
    }

    /** On whose behalf, for the user menu. */
    public String getPartyLabel() {
        Party party = scope().party();
        if (party instanceof Party.OfAgency agency) {
            return say.name("agency", agency.code());
        }
        return say.text(party instanceof Party.OfEnterprise ? "party.enterprise" : "party.window");
    }

    /** Whether a control should be shown; the doors check again. */
    public boolean may(String permission) {
        return scope().may(Permission.valueOf(permission));
    }

    /** Whether the person works for an enterprise. */
    public boolean isEnterprise() {
        return scope().enterprise().isPresent();
    }

    /** The code of the agency for which the person works; empty for none. */
    public String getAgencyCode() {
        return scope().agency().orElse("");
    }

    /** Whether the person works for an agency. */
    public boolean isAgency() {
        return scope().agency().isPresent();
    }
}
