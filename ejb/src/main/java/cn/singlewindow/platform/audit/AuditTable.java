package cn.singlewindow.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;

/** The audit trail as a sealed table. */
@ApplicationScoped
public class AuditTable implements SealedTable {

    @Override
    public String rows() {
        return "platform_audit";
    }

    @Override
    public String seals() {
        return "platform_audit_seal";
    }

    @Override
    public String lock() {
        return "audit-sealer";
    }

    @Override
    public String heads() {
        return "heads";
    }
}
