package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.RegisterExtract;
import cn.singlewindow.enterprise.RegisterExtract.Standing;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.SocialCreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What the market regulator told of companies; the newest extract of each. */
@ApplicationScoped
public class CompanyRegister {

    @Inject
    Database database;

    public Optional<RegisterExtract> find(SocialCreditCode code) {
        return database.first(
                "SELECT credit_code, name_zh, legal_person_name, address, business_scope, standing"
                        + " FROM enterprise_register WHERE credit_code = ?",
                CompanyRegister::read,
                code.value());
    }

    public void put(RegisterExtract extract, Instant now) {
        database.update(
                "INSERT INTO enterprise_register"
                        + " (credit_code, name_zh, legal_person_name, address, business_scope, standing, told_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE name_zh = VALUES(name_zh),"
                        + " legal_person_name = VALUES(legal_person_name), address = VALUES(address),"
                        + " business_scope = VALUES(business_scope), standing = VALUES(standing),"
                        + " told_at = VALUES(told_at)",
                extract.creditCode().value(),
                extract.nameZh(),
                extract.legalPersonName(),
                extract.address(),
                extract.businessScope(),
                extract.standing(),
                now);
    }

    private static RegisterExtract read(Row row) {
        return new RegisterExtract(
                new SocialCreditCode(row.text("credit_code")),
                row.text("name_zh"),
                row.text("legal_person_name"),
                row.text("address"),
                row.text("business_scope"),
                Standing.valueOf(row.text("standing")));
    }
}
