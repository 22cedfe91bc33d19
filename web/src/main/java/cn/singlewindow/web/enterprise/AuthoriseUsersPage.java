package cn.singlewindow.web.enterprise;

import cn.singlewindow.enterprise.AuthorityView;
import cn.singlewindow.enterprise.GrantAuthority;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.enterprise.UserRole;
import cn.singlewindow.enterprise.WithdrawAuthority;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Money;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each user may do inside the own enterprise (EQ-02). */
@Application("EQ-02")
@Named
@ViewScoped
public class AuthoriseUsersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Mandates mandates;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String name = "";
    private UserRole role = UserRole.DECLARANT;
    private @Nullable BigDecimal limit;
    private transient @Nullable List<AuthorityView> rows;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        getRows();
    }

    /** The users with authority. */
    public List<AuthorityView> getRows() {
        List<AuthorityView> known = rows;
        if (known == null) {
            known = mandates.authorities(user.scope(), enterprise());
            rows = known;
        }
        return known;
    }

    /** Gives authority, or changes it. */
    public void grant() {
        BigDecimal amount = limit;
        Money above = amount == null ? null : Money.of(amount.toPlainString(), "CNY");
        mandates.grant(user.scope(), new GrantAuthority(enterprise(), name.strip(), role, above));
        rows = null;
        name = "";
        limit = null;
        refusals.done("authority.granted");
    }

    /** Takes authority away. */
    public void withdraw(String who) {
        mandates.withdraw(user.scope(), new WithdrawAuthority(enterprise(), who));
        rows = null;
        refusals.done("authority.withdrawn");
    }

    private long enterprise() {
        return user.scope().enterprise().orElse(0);
    }

    /** The roles to choose from. */
    public UserRole[] getRoles() {
        return UserRole.values();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public UserRole getRole() {
        return role;
    }

    public void setRole(UserRole role) {
        this.role = role;
    }

    public @Nullable BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(@Nullable BigDecimal limit) {
        this.limit = limit;
    }
}
