package cn.singlewindow.collaboration.reconciliation;

import java.util.List;

/**
 * What is shared of a dataset at night (CATALOGUE B.3): one query, its columns named as the dataset's fields.
 *
 * @param dataset its code in the sharing catalogue
 * @param section of its fields
 * @param fields in the order of the file
 * @param from the rows, with two parameters: begin and end of the business day
 */
record NightExtract(String dataset, String section, List<String> fields, String from) {

    /** Those whose facts the window has. */
    static final List<NightExtract> ALL = List.of(
            of(
                    "goods.status",
                    "STATUS",
                    "seqNo,entryId,direction,state,version,district",
                    "SELECT seq_no AS seqNo, entry_id AS entryId, direction, state, version, custom_master AS district"
                            + " FROM goods_declaration WHERE state <> 'DRAFT' AND changed_at >= ? AND changed_at < ? ORDER BY id"),
            of(
                    "manifest.status",
                    "STATUS",
                    "voyage,bill,state,version,packages,grossWeight",
                    "SELECT voyage_key AS voyage, bill_no AS bill, state, version, packages, gross_kg AS grossWeight"
                            + " FROM manifest_bill WHERE live = 1 AND changed_at >= ? AND changed_at < ? ORDER BY id"),
            of(
                    "tax.tonnage",
                    "LICENCE",
                    "imo,licence,paidAt,validFrom,validTo,version",
                    "SELECT v.imo, d.id AS licence, d.settled_at AS paidAt, d.valid_from AS validFrom, d.valid_until AS validTo,"
                            + " d.version FROM vessel_dues d JOIN vessel_visit v ON v.id = d.visit_id"
                            + " WHERE d.state = 'LICENCE_VALID' AND d.valid_until >= DATE(?) AND d.declared_at < ? ORDER BY d.id"),
            of(
                    "vessel.movement",
                    "VISIT",
                    "visit,imo,eta,ata,etd,atd,berth,state,version",
                    "SELECT visit, imo, eta, ata, etd, atd, berth, state, version FROM vessel_visit"
                            + " WHERE (atd IS NULL OR atd >= ?) AND opened_at < ? ORDER BY id"),
            of(
                    "vessel.clearance",
                    "CLEARANCE",
                    "visit,imo,number,state,issuedAt,lapsesAt",
                    "SELECT v.visit, v.imo, c.number, c.state, c.issued_at AS issuedAt, c.valid_until AS lapsesAt"
                            + " FROM vessel_clearance c JOIN vessel_visit v ON v.id = c.visit_id"
                            + " WHERE c.issued_at >= ? AND c.issued_at < ? ORDER BY c.id"),
            of(
                    "vessel.detention",
                    "DETENTION",
                    "visit,imo,kind,from,until",
                    "SELECT v.visit, v.imo, d.ground AS kind, d.placed_at AS `from`, d.released_at AS until"
                            + " FROM vessel_detention d JOIN vessel_visit v ON v.id = d.visit_id"
                            + " WHERE (d.released_at IS NULL OR d.released_at >= ?) AND d.placed_at < ? ORDER BY d.id"),
            of(
                    "collaboration.hold",
                    "HOLD",
                    "holdId,subjectType,subjectKey,agency,reviewOn",
                    "SELECT id AS holdId, subject_type AS subjectType, subject_key AS subjectKey, agency, review_on AS reviewOn"
                            + " FROM collaboration_hold WHERE (ended_at IS NULL OR ended_at >= ?) AND placed_at < ? ORDER BY id"));

    private static NightExtract of(String dataset, String section, String fields, String from) {
        return new NightExtract(dataset, section, List.of(fields.split(",", -1)), from);
    }
}
