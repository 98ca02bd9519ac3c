package vn.tiendo.measure;

/** State of one revision of a value. Verified counts, submitted is provisional (tạm tính). */
public enum ValueState {
  DRAFT,
  SUBMITTED,
  VERIFIED,
  REJECTED
}
