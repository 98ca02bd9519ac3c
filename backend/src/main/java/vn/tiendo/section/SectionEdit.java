package vn.tiendo.section;

/**
 * What of a section may be edited while its plan is a draft.
 *
 * @param place among the sections of the same parent, from 1; null: where it stands
 */
record SectionEdit(String code, String number, String title, Integer place) {
  static SectionEdit of(Section section) {
    return new SectionEdit(section.code, section.number, section.title, null);
  }
}
