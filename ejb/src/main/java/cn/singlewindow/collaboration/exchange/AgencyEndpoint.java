package cn.singlewindow.collaboration.exchange;

/** Where an agency's own system is called. @param address HTTPS, or HTTP to this machine */
public record AgencyEndpoint(String agency, String address, boolean enabled) {}
