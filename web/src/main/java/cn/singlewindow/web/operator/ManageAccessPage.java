package cn.singlewindow.web.operator;

import cn.singlewindow.platform.access.CertificateDesk;
import cn.singlewindow.platform.access.CertificateView;
import cn.singlewindow.platform.access.ClientDesk;
import cn.singlewindow.platform.access.ClientView;
import cn.singlewindow.platform.access.IssuedSecret;
import cn.singlewindow.platform.access.NewClient;
import cn.singlewindow.platform.access.NewUser;
import cn.singlewindow.platform.access.RoleView;
import cn.singlewindow.platform.access.Roles;
import cn.singlewindow.platform.access.UserDesk;
import cn.singlewindow.platform.access.UserView;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Party;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Language;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Users, API clients and certificates, for administrators. */
@Named
@ViewScoped
public class ManageAccessPage extends ListPage<UserView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    UserDesk users;

    @Inject
    ClientDesk clients;

    @Inject
    CertificateDesk certificates;

    @Inject
    Roles roles;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Say say;

    @Inject
    Language language;

    private String name = "";
    private String displayName = "";
    private String party = "agency:GACC";
    private String password = "";
    private String role = "";
    private transient @Nullable IssuedSecret secret;
    private transient @Nullable Map<String, String> roleNames;

    @Override
    public void load() {
        if (getState().isEmpty()) {
            super.load();
        }
    }

    @Override
    protected Page<UserView> read() {
        return users.list(user.scope(), getText().strip(), getAfter(), ROWS);
    }

    /** The API clients. */
    public List<ClientView> getClients() {
        return clients.list(user.scope(), getAfter(), ROWS).items();
    }

    /** The certificates. */
    public List<CertificateView> getCertificates() {
        return certificates.list(user.scope(), getAfter(), ROWS).items();
    }

    /** The roles to choose from. */
    public List<RoleView> getRoles() {
        return roles.all(user.scope());
    }

    /** A role in the reader's language. */
    public String nameOf(RoleView one) {
        return language.isChinese() ? one.nameZh() : one.nameEn();
    }

    /** The name of a role; its code if there is no such role. */
    public String roleName(String code) {
        Map<String, String> known = roleNames;
        if (known == null) {
            known = getRoles().stream().collect(Collectors.toMap(RoleView::role, this::nameOf));
            roleNames = known;
        }
        return known.getOrDefault(code, code);
    }

    /** Creates a user. */
    public void createUser() {
        users.create(user.scope(), new NewUser(name.strip(), displayName.strip(), chosen(), password, Set.of(role)));
        done("access.created");
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** Registers an API client; its secret is shown this once. */
    public void createClient() {
        secret = clients.create(user.scope(), new NewClient(name.strip(), displayName.strip(), chosen(), Set.of(role)));
        done("access.created");
    }

    /** Gives an API client another secret. */
    public void rotate(String id) {
        secret = clients.rotate(user.scope(), id);
        done("access.rotated.now");
    }

    /** Lets a user in or shuts one out. */
    public void allowUser(String who, boolean allowed) {
        if (allowed) {
            users.enable(user.scope(), who);
        } else {
            users.disable(user.scope(), who);
        }
        done("access.changed");
    }

    /** Lets an API client in or shuts one out. */
    public void allowClient(String id, boolean allowed) {
        if (allowed) {
            clients.enable(user.scope(), id);
        } else {
            clients.disable(user.scope(), id);
        }
        done("access.changed");
    }

    /** Revokes a certificate for good. */
    public void revoke(String thumbprint) {
        certificates.revoke(user.scope(), thumbprint);
        done("access.changed");
    }

    private void done(String text) {
        changed();
        name = "";
        displayName = "";
        password = "";
        refusals.done(text);
    }

    private Party chosen() {
        String[] parts = party.strip().split(":", 2);
        if (parts.length == 2 && parts[0].equals("enterprise") && parts[1].matches("\\d{1,18}")) {
            return new Party.OfEnterprise(Long.parseLong(parts[1]));
        }
        return parts.length == 2 ? new Party.OfAgency(parts[1]) : new Party.OfWindow();
    }

    /** A party in words. */
    public String nameOf(Party one) {
        if (one instanceof Party.OfAgency agency) {
            return say.name("agency", agency.code());
        }
        return one instanceof Party.OfEnterprise own
                ? say.text("party.enterprise") + " " + own.id()
                : say.text("party.window");
    }

    /** The secret that was just made; nothing otherwise. */
    public @Nullable IssuedSecret getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName == null ? "" : displayName;
    }

    public String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = party == null ? "" : party;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }
}
