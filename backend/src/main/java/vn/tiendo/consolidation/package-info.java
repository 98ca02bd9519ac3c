/**
 * The report that the consolidating office makes of those of the units: assembled from received
 * submissions, edited, brought up to date when one of them is replaced, signed step by step, issued
 * by the clerk, replaced or corrected afterwards. Tables consolidated_report, consolidated_source,
 * consolidated_part, consolidated_version, signing_step, correction; reads report,
 * report_submission, section and indicator by SQL. Neighbours: compilation (the rules), slice,
 * scorecard, regime, report, reportpaper, document, attachment, daily below; nothing above.
 */
package vn.tiendo.consolidation;
