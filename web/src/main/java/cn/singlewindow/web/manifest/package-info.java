/** The pages of manifests: bills, filings, amendments, reports and what differs (MF). */
@NullMarked
package cn.singlewindow.web.manifest;

import org.jspecify.annotations.NullMarked;
