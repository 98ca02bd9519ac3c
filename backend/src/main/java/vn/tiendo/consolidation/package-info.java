/**
 * The report that the consolidating office makes of those of the units: assembled from received
 * submissions, edited, brought up to date when one of them is replaced, signed step by step, issued
 * by the clerk, replaced or corrected afterwards. Tables consolidated_report and signing_step.
 * Neighbours: assembly (what it says), edition (what it said), slice, regime, reportpaper,
 * document, attachment, daily below; nothing above.
 */
package vn.tiendo.consolidation;
