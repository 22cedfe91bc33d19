package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.Qualification;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A qualification as stored. */
@Embeddable
record FiledQualification(
        @Column(name = "type") String type,
        @Column(name = "number") String number,
        @Column(name = "valid_to") LocalDate validTo) {

    static FiledQualification of(Qualification said) {
        return new FiledQualification(said.type(), said.number(), said.validTo());
    }

    Qualification told() {
        return new Qualification(type, number, validTo);
    }
}
