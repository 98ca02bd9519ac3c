package vn.tiendo.export;

/**
 * What is wanted.
 *
 * @param source address of a list with its filters, as statistics and links give it
 */
public record NewExport(String source, ExportFormat format) {}
