package cn.singlewindow.ws.collaboration.soap;

import cn.singlewindow.shared.Scope;

/** An agency's system acts for its officers, whom the agency has proven; both names stand in history and audit. */
final class OfficerScope {

    private static final int LONGEST = 160;

    private OfficerScope() {}

    static Scope of(Scope system, String officer) {
        String actor = officer + "/" + system.actor();
        return new Scope(
                actor.length() <= LONGEST ? actor : actor.substring(0, LONGEST),
                system.means(),
                system.party(),
                system.permissions());
    }
}
