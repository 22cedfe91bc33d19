package cn.singlewindow.platform.commands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs work in the transaction at hand, or in a new one; what it throws rolls back. */
@ApplicationScoped
public class Transactions {

    @Transactional
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
