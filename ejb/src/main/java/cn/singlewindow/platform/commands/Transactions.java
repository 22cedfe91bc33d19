package cn.singlewindow.platform.commands;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/** Runs work in the transaction at hand, or in a new one; what it throws rolls back. */
@ApplicationScoped
public class Transactions {

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager manager;

    /** What the work gives, once it is committed or the transaction at hand has it. */
    public <T> T run(Supplier<T> work) {
        try {
            return manager.getStatus() == Status.STATUS_NO_TRANSACTION ? inNew(work) : joined(work);
        } catch (SystemException | NotSupportedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> T joined(Supplier<T> work) throws SystemException {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                manager.setRollbackOnly();
            }
        }
    }

    private <T> T inNew(Supplier<T> work) throws SystemException, NotSupportedException {
        manager.begin();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            end(done);
        }
    }

    /** What somebody inside has marked for rollback fails here, and so is never acknowledged. */
    private void end(boolean done) throws SystemException {
        if (!done) {
            manager.rollback();
            return;
        }
        try {
            manager.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException lost) {
            throw new IllegalStateException("not committed", lost);
        }
    }
}
