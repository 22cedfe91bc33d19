package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Party;
import java.time.Instant;

/** A certificate as administrators see it. @param thumbprint SHA-256 in hex */
public record CertificateView(String thumbprint, String subject, Party party, Instant validUntil, boolean isRevoked) {}
