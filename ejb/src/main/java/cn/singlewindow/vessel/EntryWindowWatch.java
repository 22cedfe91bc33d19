package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;

/** W2: an agency that has not answered in its window has said nothing; maritime still decides, it is never approved by itself. */
@ApplicationScoped
class EntryWindowWatch extends Watches {

    @Override
    public String kind() {
        return Alarms.ENTRY_WINDOW;
    }

    @Override
    void fire(PortCall call, Alarm alarm, Law law) {
        if (call.state() != CallState.ENTRY_APPLIED && call.state() != CallState.INFO_REQUESTED) {
            return;
        }
        for (String agency : PortCall.AGENCIES) {
            AgencyState state = call.part(Phase.ENTRY, agency).state();
            boolean open = state == AgencyState.REVIEW || state == AgencyState.INFO_REQUESTED;
            if (open && !agency.equals(PortCall.MARITIME)) {
                call.decide(Phase.ENTRY, agency, AgencyVerb.EXPIRE, Doer.of(CLOCK, law.now()), "", "", null);
            }
        }
        late(call, alarm, law, "ENTRY_WINDOW", PortCall.MARITIME);
    }
}
