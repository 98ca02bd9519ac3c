/**
 * Official paper in Word, laid out by Decree 30/2020/NĐ-CP, Annex I: letterhead, number, place and
 * date, title, text, tables, signature, recipients; and who signs for the office. Says how paper
 * looks, never what it says. Owns no table; reads plan, document and position by SQL. Neighbours:
 * unit, identity and document below; reminder, meeting, yearly, export above.
 */
package vn.tiendo.paper;
