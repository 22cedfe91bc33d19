package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.shared.Application;
import java.time.LocalDate;

/**
 * Proposes that a consumer gets a dataset (CATALOGUE RC-02).
 *
 * @param dataset its code
 * @param consumer agency that gets it
 * @param legalBasis act and article; 1 to 200 characters
 * @param purpose what for; 1 to 200 characters
 * @param fields of the dataset, as {@link RoutedFields} writes it
 * @param masks as {@link FieldMasks} reads it; empty for none
 * @param retentionDays how long the consumer keeps it; 1 to 3650
 */
@Application("RC-02")
public record ProposeContract(
        String dataset,
        String consumer,
        String legalBasis,
        String purpose,
        String fields,
        String masks,
        Frequency frequency,
        int retentionDays,
        LocalDate validFrom) {

    public ProposeContract {
        legalBasis = legalBasis.strip();
        purpose = purpose.strip();
        fields = fields.strip();
        masks = masks.strip();
    }
}
