package vn.tiendo.document;

/** Who signed, as printed. */
public record Signer(String name, String position) {
  static Signer of(String name, String position) {
    return name == null ? null : new Signer(name, position);
  }
}
