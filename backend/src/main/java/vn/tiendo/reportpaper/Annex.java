package vn.tiendo.reportpaper;

import java.util.List;

/**
 * Pages behind a report, numbered for themselves.
 *
 * @param number Roman, null where the report has only one annex
 * @param across A4 lying, for wide tables
 */
public record Annex(String number, String title, boolean across, List<Block> body) {}
