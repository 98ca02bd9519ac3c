package vn.tiendo.section;

/** What of a section may be edited while its plan is a draft. */
record SectionEdit(String code, String number, String title) {
  static SectionEdit of(Section section) {
    return new SectionEdit(section.code, section.number, section.title);
  }
}
