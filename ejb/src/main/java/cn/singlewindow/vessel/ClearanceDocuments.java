package cn.singlewindow.vessel;

import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.documents.DocumentKey;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.MaritimeDesk.Content;
import cn.singlewindow.vessel.store.Clearances;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Port Clearance as a document: the sheet, and its public verification by code (CATALOGUE VD-05). */
@ApplicationScoped
@Application("VD-05")
public class ClearanceDocuments {

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{16}");

    @Inject
    Visits visits;

    @Inject
    Clearances clearances;

    @Inject
    DocumentKey key;

    @Inject
    LawBook lawBook;

    @Inject
    Texts texts;

    /**
     * The newest clearance of a call as a PDF, A4.
     *
     * @param address where its code can be verified; the code is added to it
     * @throws Rejected NOT_FOUND outside the scope or before one is issued
     */
    public byte[] pdf(Scope scope, String visit, String address, Locale locale) {
        scope.require(Permission.VESSEL_READ);
        VisitRef ref = visits.ref(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        ClearanceView newest = clearances.of(ref.id()).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return new ClearanceSheet(newest, content(newest), texts, locale).pdf(address + newest.code());
    }

    /** Anybody verifies a clearance by its code, with or without hyphens and in small letters too. */
    public Optional<ClearanceCheck> verify(String code) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return CODE.matcher(plain).matches() ? clearances.ofCode(plain).map(this::check) : Optional.empty();
    }

    /** The public key with which the signed content can be verified, PEM. */
    public String publicKey() {
        return key.publicPem();
    }

    private ClearanceCheck check(ClearanceView clearance) {
        Content content = content(clearance);
        boolean genuine = key.verifies(clearance.content(), Base64.getDecoder().decode(clearance.signature()));
        boolean valid = genuine
                && clearance.state() == ClearanceState.VALID
                && !lawBook.now().now().isAfter(clearance.validUntil());
        return new ClearanceCheck(
                clearance.number(),
                content.ship(),
                content.imo(),
                content.flag(),
                content.port(),
                content.nextPort(),
                clearance.issuedAt(),
                clearance.validUntil(),
                clearance.state(),
                genuine,
                valid);
    }

    private static Content content(ClearanceView clearance) {
        return RecordJson.read(clearance.content(), Content.class);
    }
}
