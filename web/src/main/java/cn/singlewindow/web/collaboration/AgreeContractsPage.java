package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.sharing.ChangeContract;
import cn.singlewindow.collaboration.sharing.ContractVerb;
import cn.singlewindow.collaboration.sharing.ContractView;
import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.Frequency;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.SharingContracts;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Language;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sharing catalogue and its contracts: who shares what with whom, and the two parties agreeing on it (RC-02). */
@Application("RC-02")
@Named
@ViewScoped
public class AgreeContractsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_RETENTION = 365;

    @Inject
    SharingContracts contracts;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Language language;

    @Inject
    BusinessCalendar calendar;

    private long id;
    private String state = "";
    private String note = "";
    private String dataset = "";
    private String consumer = "";
    private String legalBasis = "";
    private String purpose = "";
    private String fields = "*";
    private String masks = "";
    private Frequency frequency = Frequency.EVENT_AND_NIGHTLY;
    private int retentionDays = USUAL_RETENTION;
    private transient @Nullable ContractView view;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        if (id == 0) {
            getContracts();
        } else {
            getView();
        }
    }

    /** The contract that is looked at; nothing while lists are shown. */
    public @Nullable ContractView getView() {
        if (view == null && id != 0) {
            view = contracts.find(user.scope(), id);
        }
        return view;
    }

    /** The contracts of the reader's side. */
    public List<ContractView> getContracts() {
        return contracts.list(user.scope(), state.equals("retired"));
    }

    /** The catalogue. */
    public List<Dataset> getDatasets() {
        return contracts.datasets(user.scope());
    }

    /** The name of a dataset in the reader's language. */
    public String nameOf(Dataset known) {
        return "zh".equals(language.getLocale().getLanguage()) ? known.nameZh() : known.nameEn();
    }

    /** What the reader's side may do to the contract, in order. */
    public List<ContractVerb> getVerbs() {
        ContractView known = getView();
        return known == null ? List.of() : known.verbs().stream().sorted().toList();
    }

    /** Does it. */
    public void change(ContractVerb verb) {
        ContractView known = getView();
        if (known != null) {
            view = contracts.change(user.scope(), new ChangeContract(id, known.revision(), verb, note));
            note = "";
            refusals.done("contract.changed");
        }
    }

    /** Proposes a contract. @return where it is shown */
    public String propose() {
        ContractView made = contracts.propose(
                user.scope(),
                new ProposeContract(
                        dataset,
                        consumer.strip(),
                        legalBasis,
                        purpose,
                        fields,
                        masks,
                        frequency,
                        retentionDays,
                        calendar.today()));
        refusals.done("contract.proposed");
        return "/collaboration/agree-contracts.xhtml?faces-redirect=true&id=" + made.id();
    }

    /** How often facts may flow. */
    public List<Frequency> getFrequencies() {
        return Arrays.asList(Frequency.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = text(state);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = text(note);
    }

    public String getDataset() {
        return dataset;
    }

    public void setDataset(@Nullable String dataset) {
        this.dataset = text(dataset);
    }

    public String getConsumer() {
        return consumer;
    }

    public void setConsumer(@Nullable String consumer) {
        this.consumer = text(consumer);
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = text(legalBasis);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = text(purpose);
    }

    public String getFields() {
        return fields;
    }

    public void setFields(@Nullable String fields) {
        this.fields = text(fields);
    }

    public String getMasks() {
        return masks;
    }

    public void setMasks(@Nullable String masks) {
        this.masks = text(masks);
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public int getRetentionDays() {
        return retentionDays;
    }

    public void setRetentionDays(int retentionDays) {
        this.retentionDays = retentionDays;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
