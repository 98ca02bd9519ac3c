/**
 * What a consolidated report says: the submissions it is made of, what people wrote under its
 * headings, and the text, figures and annexes that come of both; where each comes from, and what is
 * stale. Reports are known by their ids only. Tables consolidated_source and consolidated_part;
 * reads report, report_submission, consolidated_report, section, indicator, task and what was
 * prepared by SQL. Doors: {@link vn.tiendo.assembly.Sources}, {@link vn.tiendo.assembly.Assembly},
 * {@link vn.tiendo.assembly.Reporters}. Neighbours: compilation (the rules), scorecard, regime,
 * report, unit, identity below; edition and consolidation above.
 */
package vn.tiendo.assembly;
