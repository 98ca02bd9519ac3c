package vn.tiendo.adjustment;

/**
 * Nguyên nhân khách quan, chủ quan. Decree 335/2025/NĐ-CP asks who confirmed that a cause was
 * objective.
 */
enum DelayCause {
  OBJECTIVE,
  SUBJECTIVE
}
