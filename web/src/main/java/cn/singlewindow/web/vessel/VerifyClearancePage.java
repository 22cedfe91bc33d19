package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.ClearanceCheck;
import cn.singlewindow.vessel.ClearanceDocuments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Anybody verifies a Port Clearance by the code that is printed on it, without signing in (VD-05). */
@Application("VD-05")
@Named
@RequestScoped
public class VerifyClearancePage {

    private static final int LONGEST = 40;

    @Inject
    ClearanceDocuments documents;

    private String code = "";

    /** What the code stands for; nothing if there is no such clearance. */
    public @Nullable ClearanceCheck getCheck() {
        return isAsked() ? documents.verify(code).orElse(null) : null;
    }

    /** Whether a code was given. */
    public boolean isAsked() {
        return !code.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code.substring(0, Math.min(LONGEST, code.length()));
    }
}
