package cn.singlewindow.collaboration.sharing;

/**
 * A kind of fact in the catalogue (CATALOGUE B.3).
 *
 * @param code such as {@code vessel.clearance}; where facts are shown case by case, the type of the case's subject
 * @param owner the agency whose fact it is; {@code HUB} for facts of the window and of all agencies
 * @param personal whether its records are about natural persons, so that each reading is logged (R3)
 * @param fields what there is to share, as {@link RoutedFields} writes it
 * @param withinSeconds how soon it is shared after it happened; 0 if only at night
 */
public record Dataset(
        String code,
        String owner,
        String nameZh,
        String nameEn,
        boolean personal,
        String fields,
        int withinSeconds,
        boolean nightly,
        String source) {}
