package vn.tiendo.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.tiendo.common.security.PositionKind;

class PositionTitlesTest {
  @Test
  void titles_are_read_as_people_write_them() {
    assertEquals(PositionKind.HEAD, PositionTitles.read("TRƯỞNG PHÒNG", false).orElseThrow());
    assertEquals(PositionKind.OFFICER, PositionTitles.read(" chuyên  viên ", false).orElseThrow());
    assertEquals(PositionKind.DEPUTY_HEAD, PositionTitles.read("DEPUTY_HEAD", true).orElseThrow());
    assertTrue(PositionTitles.read("Vua", true).isEmpty());
  }

  @Test
  void a_director_of_a_centre_is_its_head() {
    assertEquals(PositionKind.DIRECTOR, PositionTitles.read("Giám đốc", true).orElseThrow());
    assertEquals(PositionKind.HEAD, PositionTitles.read("Giám đốc", false).orElseThrow());
    assertEquals(
        PositionKind.CHIEF_OF_OFFICE, PositionTitles.read("Chánh Văn phòng", true).orElseThrow());
    assertEquals(PositionKind.HEAD, PositionTitles.read("Chánh Văn phòng", false).orElseThrow());
  }
}
