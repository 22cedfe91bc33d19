package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.feedback.ProofView;
import cn.singlewindow.collaboration.feedback.Proofs;
import cn.singlewindow.shared.Application;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What a bank sees of one submission (RC-05 R4); needs the link, and no sign-in. */
@Application("RC-05")
@Named
@RequestScoped
public class ReadProofPage {

    @Inject
    Proofs proofs;

    private String token = "";
    private @Nullable ProofView view;

    /** Reads it. */
    public void load() {
        view = token.isEmpty() ? null : proofs.read(token).orElse(null);
    }

    /** What it shows; nothing if the link is unknown or has run out. */
    public @Nullable ProofView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
