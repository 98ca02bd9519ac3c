package vn.tiendo.report;

import java.util.Map;

/**
 * What is written into a report: by heading or task, by part. A part that is null goes back to what
 * was filled in; so does all of a field that is null.
 */
record ReportEdit(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> tasks) {}
