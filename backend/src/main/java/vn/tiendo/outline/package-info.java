/**
 * Outlines (đề cương): the headings under which reports are written; table outline. Who keeps them,
 * keeps regimes and periods too: {@link vn.tiendo.outline.Keepers}. Door: {@link
 * vn.tiendo.outline.Outlines}. Neighbours: daily below; regime and period above.
 */
package vn.tiendo.outline;
