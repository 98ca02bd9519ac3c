/**
 * The report that the consolidating office makes of those of the units: begun, edited, brought up
 * to date when one of them is replaced, made behind the request when they are many; who sees it and
 * what can be done with it when. Table consolidated_report. Doors: {@link
 * vn.tiendo.consolidation.ConsolidatedReader} to read one, {@link vn.tiendo.consolidation.Desk} to
 * have it in hand. Neighbours: assembly (what it says), edition (what it said), regime, document,
 * daily below; signing and printing above.
 */
package vn.tiendo.consolidation;
