package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DecideFiling;
import cn.singlewindow.manifest.FilingView;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.ReadPage;
import cn.singlewindow.web.Say;
import cn.singlewindow.web.form.DeclaredSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filing: its bills, what customs answered, what was not taken and where it stood, what differs; customs decides all its
 * bills alike (MF-01 to MF-03).
 */
@Application({"MF-01", "MF-02", "MF-03"})
@Named
@ViewScoped
public class ReadFilingPage extends ReadPage<FilingView> {

    private static final long serialVersionUID = 1L;
    private static final List<BillVerb> OFFERED =
            List.of(BillVerb.ACCEPT, BillVerb.EXAMINE, BillVerb.REFUSE, BillVerb.REFUSE_LOADING);

    @Inject
    Manifests manifests;

    @Inject
    Bills bills;

    @Inject
    Say say;

    private String number = "";

    @Override
    protected FilingView read() {
        return manifests.find(user.scope(), number);
    }

    /** What was filed, but for the bills, which have pages of their own where the filing brought any. */
    public List<DeclaredSection> getSections() {
        boolean listed = !getView().bills().isEmpty();
        return DeclaredSection.of(
                ManifestModel.KIND,
                section -> listed && section.repeats()
                        ? List.of()
                        : getView().form().all(ManifestSection.valueOf(section.name())));
    }

    /** What customs may decide for all bills of the filing. */
    public List<BillVerb> getDecisions() {
        boolean decides = user.may("MANIFEST_DECIDE") && user.getAgencyCode().equals("GACC");
        return decides ? OFFERED.stream().filter(this::isPossible).toList() : List.of();
    }

    private boolean isPossible(BillVerb verb) {
        return getView().bills().stream()
                .anyMatch(bill -> bills.decisions(bill.state()).contains(verb));
    }

    /** Decides all bills that can be decided so. */
    public void decide(BillVerb verb) {
        changed(bills.decide(user.scope(), new DecideFiling(number, verb, getNote(), key())), "cargo.decided");
    }

    /** Why a line was not taken, in words. */
    public String reason(FilingView.LineView line) {
        if (line.verdict().isEmpty()) {
            return say.text("filing.line.left");
        }
        return Arrays.asList("TAKEN", "TRANSIT").contains(line.verdict())
                ? say.name("manifest.verdict", line.verdict())
                : say.of(line.verdict() + ".text", List.of(line.container().isEmpty() ? line.bill() : line.container()))
                        + " [" + line.verdict() + "]";
    }

    /** How many lines were not taken. */
    public long getBounced() {
        return getView().lines().stream()
                .filter(line -> !Arrays.asList("TAKEN", "TRANSIT").contains(line.verdict()))
                .count();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
