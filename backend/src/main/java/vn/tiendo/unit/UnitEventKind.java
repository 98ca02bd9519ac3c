package vn.tiendo.unit;

/** What happens to units: hợp nhất, sáp nhập; chia tách; đổi tên; giải thể. */
public enum UnitEventKind {
  MERGE,
  SPLIT,
  RENAME,
  ABOLISH
}
