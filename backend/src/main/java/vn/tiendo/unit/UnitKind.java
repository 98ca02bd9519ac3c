package vn.tiendo.unit;

/** What a unit is. */
public enum UnitKind {
  DEPARTMENT,
  OFFICE,
  SUB_DEPARTMENT,
  INSPECTORATE,
  CENTRE,
  PEOPLES_COMMITTEE,
  HIGHER_BODY,
  EXTERNAL_ORGANISATION
}
