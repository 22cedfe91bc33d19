package cn.singlewindow.testbed;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** The application is deployed once for all test classes, not once for each: a deployment takes longer than most tests. */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Keeps the first scenario, and lets the following classes use it. */
    static final class Keeper {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario kept;
        private boolean tried;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!tried) {
                tried = true;
                event.proceed();
                deployed = true;
            } else if (!deployed) {
                throw new IllegalStateException("The application could not be deployed, see the first failure");
            }
        }

        void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The server ends with the tests, and the deployment with it.
        }
    }
}
