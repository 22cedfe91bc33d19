package cn.singlewindow.web.operator;

import cn.singlewindow.collaboration.exchange.AgencyEndpoint;
import cn.singlewindow.collaboration.exchange.EndpointDesk;
import cn.singlewindow.collaboration.exchange.EndpointView;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the window calls agencies' own systems, whether they answer, and what waits or was refused (RC-02). */
@Application("RC-02")
@Named
@ViewScoped
public class SetEndpointsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EndpointDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private transient @Nullable List<EndpointView> endpoints;
    private String agency = "";
    private String address = "";
    private boolean enabled = true;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        getEndpoints();
    }

    /** All endpoints. */
    public List<EndpointView> getEndpoints() {
        if (endpoints == null) {
            endpoints = desk.list(user.scope());
        }
        return endpoints;
    }

    /** Takes an endpoint into the form. */
    public void edit(EndpointView endpoint) {
        agency = endpoint.agency();
        address = endpoint.address();
        enabled = endpoint.enabled();
    }

    /** Sets the endpoint of the form. */
    public void set() {
        desk.set(user.scope(), new AgencyEndpoint(agency.strip(), address.strip(), enabled));
        endpoints = null;
        refusals.done("endpoint.done");
    }

    /** Delivers what the agency has refused again. */
    public void retry(String code) {
        int released = desk.retry(user.scope(), code);
        endpoints = null;
        refusals.done("queue.released", released);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
