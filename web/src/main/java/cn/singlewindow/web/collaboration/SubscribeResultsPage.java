package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.feedback.Channel;
import cn.singlewindow.collaboration.feedback.DeliveryState;
import cn.singlewindow.collaboration.feedback.DeliveryView;
import cn.singlewindow.collaboration.feedback.Feedback;
import cn.singlewindow.collaboration.feedback.NewSubscription;
import cn.singlewindow.collaboration.feedback.ProofLink;
import cn.singlewindow.collaboration.feedback.Proofs;
import cn.singlewindow.collaboration.feedback.Prove;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.collaboration.feedback.Subscribe;
import cn.singlewindow.collaboration.feedback.SubscriptionView;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where submissions stand, who is pushed the results, what could not be delivered, and links that prove results (RC-05). */
@Application("RC-05")
@Named
@ViewScoped
public class SubscribeResultsPage extends ListPage<DeliveryView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int PENDING = 100;
    private static final int USUAL_DAYS = 30;

    @Inject
    Feedback feedback;

    @Inject
    Proofs proofs;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private Channel channel = Channel.WEBHOOK;
    private String address = "";
    private boolean terminalOnly;
    private String reader = "";
    private String subject = "";
    private int days = USUAL_DAYS;
    private String secret = "";
    private String link = "";

    @Override
    public void load() {
        if (deliveriesShown()) {
            super.load();
        }
    }

    /** Whether the deliveries of a state are shown. */
    public boolean deliveriesShown() {
        return user.may(user.scope().isWindow() ? "EXCHANGE_OPERATE" : "RESULT_SUBSCRIBE")
                && Arrays.stream(DeliveryState.values())
                        .anyMatch(one -> one.name().equals(getState()));
    }

    @Override
    protected Page<DeliveryView> read() {
        return feedback.deliveries(user.scope(), DeliveryState.valueOf(getState()), getAfter(), ROWS);
    }

    /** What is pending at whom since when. */
    public List<Standing> getPending() {
        return feedback.pending(user.scope(), PENDING);
    }

    /** The own subscriptions, or for operators all. */
    public List<SubscriptionView> getSubscriptions() {
        return feedback.subscriptions(user.scope());
    }

    /** The own links that prove results. */
    public List<ProofLink> getProofs() {
        return user.isEnterprise() ? proofs.list(user.scope()) : List.of();
    }

    /** Subscribes. */
    public void subscribe() {
        NewSubscription made =
                feedback.subscribe(user.scope(), new Subscribe(channel, address, Set.of(), terminalOnly));
        secret = made.secret();
        address = "";
        refusals.done("result.subscribed");
    }

    /** Ends a subscription. */
    public void unsubscribe(long id) {
        feedback.unsubscribe(user.scope(), id);
        refusals.done("result.unsubscribed");
    }

    /** Sends what was given up again. */
    public void retry(long delivery) {
        feedback.retry(user.scope(), delivery);
        changed();
        refusals.done("result.retried");
    }

    /** Makes a link that proves a result. */
    public void prove() {
        link = "/proof.xhtml?token="
                + proofs.make(user.scope(), new Prove("goods.declaration", subject.strip(), reader, days));
        subject = "";
        refusals.done("result.proven");
    }

    /** Ends a link. */
    public void end(long proof) {
        proofs.end(user.scope(), proof);
        refusals.done("result.ended");
    }

    /** The ways in which results are pushed. */
    public List<Channel> getChannels() {
        return Arrays.asList(Channel.values());
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = known(address);
    }

    public boolean isTerminalOnly() {
        return terminalOnly;
    }

    public void setTerminalOnly(boolean terminalOnly) {
        this.terminalOnly = terminalOnly;
    }

    public String getReader() {
        return reader;
    }

    public void setReader(@Nullable String reader) {
        this.reader = known(reader);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = known(subject);
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** The secret of the subscription just made; shown this once. */
    public String getSecret() {
        return secret;
    }

    /** The link just made; shown this once. */
    public String getLink() {
        return link;
    }
}
