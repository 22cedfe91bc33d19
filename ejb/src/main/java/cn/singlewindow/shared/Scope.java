package cn.singlewindow.shared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who acts, on whose behalf, with which permissions. The adapters make one for every request from a proven identity;
 * every door method and every finder takes it first. What lies outside a scope is <em>not found</em>.
 *
 * @param actor the proven name: user name, API client id, certificate subject or job name
 * @param means how the identity was proven
 * @param party on whose behalf
 * @param permissions what the actor may do
 */
public record Scope(String actor, Means means, Party party, Set<Permission> permissions) {

    /** How an identity was proven. */
    public enum Means {
        /** A person by password in the portal. */
        USER,
        /** A system by client id and secret, or bearer token. */
        CLIENT,
        /** A system by X.509 certificate. */
        CERTIFICATE,
        /** The window's own timers and jobs. */
        SYSTEM
    }

    public Scope {
        permissions = Set.copyOf(permissions);
    }

    /** The window itself, for timers and jobs: may do everything. */
    public static Scope system(String job) {
        return new Scope(job, Means.SYSTEM, new Party.OfWindow(), EnumSet.allOf(Permission.class));
    }

    /** Whether the actor may do this. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * Refuses those who may not.
     *
     * @throws Rejected of kind FORBIDDEN
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw Rejected.because(AccessProblem.FORBIDDEN, permission.name());
        }
    }

    /** The enterprise on whose behalf the actor acts, if it is one. */
    public OptionalLong enterprise() {
        return party instanceof Party.OfEnterprise own ? OptionalLong.of(own.id()) : OptionalLong.empty();
    }

    /** The code of the agency on whose behalf the actor acts, if it is one. */
    public Optional<String> agency() {
        return party instanceof Party.OfAgency own ? Optional.of(own.code()) : Optional.empty();
    }

    /** Whether the window itself acts (operators, auditors, timers). */
    public boolean isWindow() {
        return party instanceof Party.OfWindow;
    }
}
