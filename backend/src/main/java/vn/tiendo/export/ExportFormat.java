package vn.tiendo.export;

/** What a list becomes. */
public enum ExportFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  NDJSON("ndjson", "application/x-ndjson");

  private final String suffix;
  private final String mediaType;

  ExportFormat(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }
}
