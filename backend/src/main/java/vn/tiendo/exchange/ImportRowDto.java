package vn.tiendo.exchange;

import java.util.UUID;

/**
 * What became of one row of a file.
 *
 * @param pointer JSON Pointer of the row in the file
 * @param code absent for values
 * @param id of what it stands for now
 */
record ImportRowDto(String pointer, RowType type, String code, Outcome outcome, UUID id) {
  enum RowType {
    DOCUMENT,
    UNIT,
    UNIT_CLASS,
    DISAGGREGATION,
    PLAN,
    SECTION,
    TASK,
    INDICATOR,
    VALUE
  }

  enum Outcome {
    CREATED,
    UNCHANGED
  }
}
