package cn.singlewindow.platform.access;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Creates the accounts of the demonstration that are not there yet, when the system property {@code singlewindow.demo} is true
 * and never otherwise: their passwords are public.
 */
@Singleton
@Startup
public class DemoAccounts {

    private static final String RESOURCE = "/demo/accounts.properties";
    private static final Scope SCOPE = Scope.system("demo-accounts");

    /** The enterprise of the demonstration that trades. */
    public static final long TRADER = 1001;

    /** Its customs broker. */
    public static final long BROKER = 1002;

    /** A second trader, whose cases the others must not see. */
    public static final long OTHER_TRADER = 1003;

    /** A ship agent, who files calls and manifests. */
    public static final long AGENT = 1004;

    /** A container terminal, which reports arrival and tally. */
    public static final long TERMINAL = 1005;

    /** A second ship agent, whose calls the other must not see. */
    public static final long OTHER_AGENT = 1006;

    @Inject
    Database database;

    @Inject
    UserDesk users;

    @Inject
    ClientDesk clients;

    @Inject
    CertificateDesk certificates;

    @PostConstruct
    void create() {
        if (Boolean.getBoolean("singlewindow.demo")) {
            all().forEach(this::create);
            read(System.getProperty("singlewindow.soap.client", ""))
                    .forEach(each -> register(each, new Party.OfEnterprise(TRADER), "ENTERPRISE_SYSTEM"));
            read(System.getProperty("singlewindow.soap.enterprises", "")).forEach(this::registerEnterprise);
            read(System.getProperty("singlewindow.soap.agencies", ""))
                    .forEach(each -> register(each, new Party.OfAgency(unit(each)), "AGENCY_SYSTEM"));
        }
    }

    static List<DemoAccount> all() {
        Properties lines = new Properties();
        try (InputStream in = DemoAccounts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(RESOURCE, failure);
        }
        return lines.stringPropertyNames().stream()
                .sorted()
                .map(key -> DemoAccount.parse(key, lines.getProperty(key)))
                .toList();
    }

    private void create(DemoAccount account) {
        if (account.isUser() && !database.exists("SELECT 1 FROM access_user WHERE username = ?", account.name())) {
            users.create(
                    SCOPE,
                    new NewUser(
                            account.name(),
                            account.displayName(),
                            account.party(),
                            account.password(),
                            account.roles()));
        }
        if (!account.isUser() && !database.exists("SELECT 1 FROM access_client WHERE client_id = ?", account.name())) {
            clients.register(
                    SCOPE,
                    new NewClient(account.name(), account.displayName(), account.party(), account.roles()),
                    account.password());
        }
    }

    private void registerEnterprise(X509Certificate certificate) {
        long number = Long.parseLong(unit(certificate));
        Party party = new Party.OfEnterprise(number);
        if (number == TERMINAL) {
            register(certificate, party, "CARGO_REPORTER");
        } else if (number == AGENT || number == OTHER_AGENT) {
            register(certificate, party, "ENTERPRISE_SYSTEM", "MANIFEST_FILER");
        } else {
            register(certificate, party, "ENTERPRISE_SYSTEM");
        }
    }

    private void register(X509Certificate certificate, Party party, String... roles) {
        String thumbprint = Identities.thumbprint(certificate);
        if (!database.exists("SELECT 1 FROM access_certificate WHERE thumbprint = ?", thumbprint)) {
            certificates.register(SCOPE, certificate, party, Set.of(roles));
        }
    }

    /** The organizational unit, which in the demonstration is an agency's code or an enterprise's number. */
    private static String unit(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().replaceFirst("^.*OU=([A-Z0-9]+).*$", "$1");
    }

    private static List<X509Certificate> read(String file) {
        if (file.isBlank() || !Files.isReadable(Path.of(file))) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalStateException("cannot read the demo certificates " + file, unreadable);
        }
    }
}
