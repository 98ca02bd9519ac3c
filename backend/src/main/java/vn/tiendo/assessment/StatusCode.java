package vn.tiendo.assessment;

/** Vượt · Đạt · Dự kiến đạt · Khó đạt · Không đạt · Chưa đủ cơ sở đánh giá. */
public enum StatusCode {
  EXCEEDED,
  MET,
  ON_TRACK,
  AT_RISK,
  MISSED,
  NOT_ASSESSABLE
}
