package vn.tiendo.firstoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FirstOfficeTest {
  @Test
  void a_word_of_the_title_is_not_said_twice() {
    assertEquals(
        "Trưởng phòng Quản lý Khoa học",
        FirstOffice.personName("Trưởng phòng", "Phòng Quản lý Khoa học"));
    assertEquals(
        "Chi cục trưởng Chi cục Đo lường",
        FirstOffice.personName("Chi cục trưởng", "Chi cục Đo lường"));
    assertEquals("Chuyên viên Văn phòng Sở", FirstOffice.personName("Chuyên viên", "Văn phòng Sở"));
    assertEquals(
        "Giám đốc Trung tâm Ứng dụng",
        FirstOffice.personName("Giám đốc Trung tâm", "Trung tâm Ứng dụng"));
  }

  @Test
  void units_without_an_abbreviation_are_called_by_their_initials() {
    assertEquals("pqlkh", FirstOffice.initials("Phòng Quản lý Khoa học"));
    assertEquals("cctcdlcl", FirstOffice.initials("Chi cục Tiêu chuẩn - Đo lường, Chất lượng"));
  }
}
