package vn.tiendo.assessment;

/** Whether a target holds for the whole or for each member of the disaggregation (mỗi huyện). */
public enum TargetPer {
  TOTAL,
  MEMBER
}
