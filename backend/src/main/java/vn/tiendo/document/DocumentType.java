package vn.tiendo.document;

/** Types of documents (Decree 30/2020/NĐ-CP, article 7, and the legal acts above it). */
public enum DocumentType {
  LAW("L"),
  DECREE("ND"),
  RESOLUTION("NQ"),
  DECISION("QD"),
  DIRECTIVE("CT"),
  CIRCULAR("TT"),
  PLAN("KH"),
  PROGRAMME("CTR"),
  SCHEME("DA"),
  REPORT("BC"),
  SUBMISSION("TTR"),
  NOTICE("TB"),
  CONCLUSION("KL"),
  LETTER("CV"),
  MINUTES("BB"),
  OTHER("VB");

  private final String abbreviation;

  DocumentType(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** What a code that the server gives begins with. */
  String abbreviation() {
    return abbreviation;
  }
}
