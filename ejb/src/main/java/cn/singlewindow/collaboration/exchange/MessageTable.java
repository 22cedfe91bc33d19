package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.audit.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;

/** The message log as a sealed table (PROMISES N1). */
@ApplicationScoped
public class MessageTable implements SealedTable {

    @Override
    public String rows() {
        return "collaboration_message";
    }

    @Override
    public String seals() {
        return "collaboration_message_seal";
    }

    @Override
    public String lock() {
        return "message-sealer";
    }

    @Override
    public String heads() {
        return "message-heads";
    }
}
