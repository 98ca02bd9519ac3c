package vn.tiendo.document;

/** How one document stands to another: căn cứ, thực hiện, sửa đổi, thay thế, dẫn chiếu. */
public enum DocumentRelation {
  BASED_ON,
  IMPLEMENTS,
  AMENDS,
  REPLACES,
  REFERS_TO
}
