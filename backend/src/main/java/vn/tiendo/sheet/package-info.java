/**
 * Spreadsheets with lists of people as offices keep them (xlsx, csv): read into rows, and the
 * template to fill in. Door: {@link vn.tiendo.sheet.UserSheet}. Knows no other feature.
 */
package vn.tiendo.sheet;
