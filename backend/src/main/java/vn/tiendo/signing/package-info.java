/**
 * The organisation's report on its way from the author's desk to the clerk's: passed on, given
 * back, issued and filed, replaced and corrected afterwards. Table signing_step. Neighbours:
 * consolidation (the report, by its {@link vn.tiendo.consolidation.Desk}), edition, regime (the
 * route), document, identity below; nothing above.
 */
package vn.tiendo.signing;
