package cn.singlewindow.ws.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}; resources name their version themselves. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
