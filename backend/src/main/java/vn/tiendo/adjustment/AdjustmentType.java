package vn.tiendo.adjustment;

/** Gia hạn, chuyển đơn vị chủ trì, điều chỉnh nội dung, tách nhiệm vụ. */
enum AdjustmentType {
  EXTENSION,
  TRANSFER,
  WORDING,
  SPLIT
}
