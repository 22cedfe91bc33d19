package cn.singlewindow.collaboration.feedback.store;

import cn.singlewindow.platform.feed.FedTable;
import jakarta.enterprise.context.ApplicationScoped;

/** The results of parties as a feed. */
@ApplicationScoped
public class ResultFeed implements FedTable {

    @Override
    public String rows() {
        return "collaboration_result";
    }

    @Override
    public String lock() {
        return "results";
    }
}
