/**
 * The organisation's report on paper: as Word, pages and tables, the one-page briefing, the letter
 * of correction; and back, when it was finished in Word. Answers for who holds a page of it, and
 * for the files that came back. Owns no table; reads consolidated_report by SQL. Neighbours:
 * consolidation (the report), edition (its versions and corrections), assembly (what it says),
 * slice, reportpaper, paper, attachment below; nothing above.
 */
package vn.tiendo.printing;
