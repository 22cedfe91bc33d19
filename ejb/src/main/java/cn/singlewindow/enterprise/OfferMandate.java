package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.SocialCreditCode;

/**
 * Offers a mandate (EQ-02). The principal is the enterprise of the scope; for a sub-mandate it is the principal of the
 * mandate that is handed on, and the scope is that of its agent.
 *
 * @param agent who shall act
 * @param parent id of the mandate that is handed on; 0 for a mandate of the principal itself
 * @param seal reference of the principal's electronic seal on the agreement (电子签章), may be empty; kept as evidence,
 *     not verified here
 * @param idempotencyKey 1 to 128 characters, unique per sender
 */
@Application("EQ-02")
public record OfferMandate(
        SocialCreditCode agent, MandateTerms terms, long parent, String seal, String idempotencyKey) {}
