package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.shared.Application;
import java.util.Set;

/**
 * Asks for results to be pushed.
 *
 * @param address of a webhook, {@code https://…}, or of a mailbox; at most 400 characters
 * @param subjectTypes only of these; empty for all
 * @param terminalOnly only results after which nothing more follows
 */
@Application("RC-05")
public record Subscribe(Channel channel, String address, Set<String> subjectTypes, boolean terminalOnly) {

    public Subscribe {
        address = address.strip();
        subjectTypes = Set.copyOf(subjectTypes);
    }
}
