/**
 * Cargo manifest 舱单申报 (MF). Owns the bills of lading from their first notice to their write-off: original, pre-stowage and
 * loading manifests, the reports of yards and tally clerks, amendments, and the ledger against which goods are declared.
 * Applications: MF-01, MF-02, MF-03, MF-04.
 */
@NullMarked
package cn.singlewindow.manifest;

import org.jspecify.annotations.NullMarked;
