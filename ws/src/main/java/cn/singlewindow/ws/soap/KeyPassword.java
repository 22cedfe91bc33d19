package cn.singlewindow.ws.soap;

import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import org.apache.wss4j.common.ext.WSPasswordCallback;

/** Opens the private key that signs answers. */
public class KeyPassword implements CallbackHandler {

    @Override
    public void handle(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof WSPasswordCallback asked) {
                asked.setPassword(System.getProperty("singlewindow.soap.password", ""));
            }
        }
    }
}
