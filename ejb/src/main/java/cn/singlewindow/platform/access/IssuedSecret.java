package cn.singlewindow.platform.access;

/** A client's secret: 256 random bits as text, shown this once and never again. */
public record IssuedSecret(String clientId, String secret) {

    @Override
    public String toString() {
        return "IssuedSecret of " + clientId;
    }
}
