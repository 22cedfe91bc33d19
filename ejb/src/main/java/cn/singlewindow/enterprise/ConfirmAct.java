package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.SocialCreditCode;

/**
 * A second person confirms an act above a limit before it is done (EQ-02 R3); good for 24 hours.
 *
 * @param principal for whom the act is done: the own enterprise, or the one that gave the mandate
 * @param document the application, as in {@link Act#document()}
 * @param reference the act, as in {@link Act#reference()}
 * @param upTo CNY; the act may be worth this much and no more
 */
@Application("EQ-02")
public record ConfirmAct(SocialCreditCode principal, String document, String reference, Money upTo) {}
