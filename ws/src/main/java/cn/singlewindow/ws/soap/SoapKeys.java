package cn.singlewindow.ws.soap;

import java.util.Properties;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.CryptoFactory;
import org.apache.wss4j.common.ext.WSSecurityException;

/**
 * Gives an exchange the key that signs answers and the certificates that are trusted, both from key stores outside the
 * application: system properties {@code singlewindow.soap.keystore}, {@code .truststore}, {@code .password}.
 */
public class SoapKeys extends AbstractPhaseInterceptor<Message> {

    private static final String MERLIN = "org.apache.wss4j.crypto.merlin.";

    /** Runs before anything is verified. */
    public SoapKeys() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        Exchange exchange = message.getExchange();
        Crypto crypto = Holder.crypto();
        exchange.put("ws-security.signature.crypto", crypto);
        exchange.put("ws-security.encryption.crypto", crypto);
    }

    private static final class Holder {
        private static final Crypto CRYPTO = make();

        static Crypto crypto() {
            return CRYPTO;
        }

        private static Crypto make() {
            Properties properties = new Properties();
            String password = System.getProperty("singlewindow.soap.password", "");
            properties.put("org.apache.wss4j.crypto.provider", "org.apache.wss4j.common.crypto.Merlin");
            properties.put(MERLIN + "keystore.type", "pkcs12");
            properties.put(MERLIN + "keystore.alias", "server");
            properties.put(MERLIN + "keystore.file", System.getProperty("singlewindow.soap.keystore", ""));
            properties.put(MERLIN + "keystore.password", password);
            properties.put(MERLIN + "truststore.type", "pkcs12");
            properties.put(MERLIN + "truststore.file", System.getProperty("singlewindow.soap.truststore", ""));
            properties.put(MERLIN + "truststore.password", password);
            try {
                return CryptoFactory.getInstance(properties);
            } catch (WSSecurityException e) {
                throw new Fault(e);
            }
        }
    }
}
