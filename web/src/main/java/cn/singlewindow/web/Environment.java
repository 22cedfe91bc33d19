package cn.singlewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which installation this is; anything but production says so in the top bar. */
@Named
@RequestScoped
public class Environment {

    @Inject
    Say say;

    /** The label, empty in production. */
    public String getLabel() {
        String otherwise = Boolean.getBoolean("singlewindow.demo") ? "demo" : "";
        String mode = System.getProperty("singlewindow.environment", otherwise);
        return mode.isEmpty() || mode.equals("production") ? "" : say.name("environment", mode);
    }
}
