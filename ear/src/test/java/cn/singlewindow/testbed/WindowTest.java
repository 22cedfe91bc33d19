package cn.singlewindow.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of tests on the whole application: the EAR as it was built, in the real server, on the real database. Test methods run
 * inside the server, with injection; with {@code @RunAsClient} on the class they run outside, as a browser or a machine would.
 * All such classes share one deployment, so each makes its own data.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class WindowTest {
    private static final String APPLICATION_XML = "META-INF/application.xml";
    private static final String TEST_WAR = "tests.war";

    /** The application, and beside it a WAR with the test classes. */
    @Deployment
    public static EnterpriseArchive window() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "singlewindow.ear")
                .importFrom(TestBed.application().toFile())
                .as(EnterpriseArchive.class);
        ear.addAsModule(Testable.archiveToTest(tests()));
        String descriptor = withTests(text(ear));
        ear.delete(APPLICATION_XML);
        ear.setApplicationXML(new StringAsset(descriptor));
        return ear;
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, TEST_WAR)
                .addPackages(true, "cn.singlewindow.testbed", "cn.singlewindow.whole")
                .addAsLibraries(
                        jarOf(Assertions.class),
                        jarOf(Awaitility.class),
                        jarOf(Matchers.class),
                        jarOf(net.bytebuddy.ByteBuddy.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static java.io.File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(EnterpriseArchive ear) {
        try (InputStream in = ear.get(APPLICATION_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module is added last, in front of the library folder, as the schema wants it. */
    private static String withTests(String descriptor) {
        String module =
                "<module><web><web-uri>" + TEST_WAR + "</web-uri><context-root>/tests</context-root></web></module>";
        String mark = descriptor.contains("<library-directory>") ? "<library-directory>" : "</application>";
        return descriptor.replace(mark, module + mark);
    }
}
