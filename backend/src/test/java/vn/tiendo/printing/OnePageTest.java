package vn.tiendo.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.printing.OnePage.Part;

class OnePageTest {
  private static Part part(int lines, int length) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      all.add(i + " " + "chữ ".repeat(length / 4));
    }
    return new Part("Phần", all, "việc khác.");
  }

  @Test
  void what_fits_stands_whole() {
    List<Part> parts = List.of(part(3, 60), part(0, 0), part(4, 120));
    assertEquals(
        parts.stream().map(Part::lines).toList(), OnePage.fill("Tóm tắt", "Tổng số.", parts));
  }

  @Test
  void of_too_many_each_part_has_its_first_and_says_how_many_others_there_are() {
    List<Part> parts = List.of(part(2, 100), part(30, 100), part(40, 200), part(0, 0));
    List<List<String>> filled = OnePage.fill("Tóm tắt", "Tổng số.", parts);
    assertEquals(parts.get(0).lines(), filled.get(0));
    for (int i = 1; i < 3; i++) {
      List<String> told = filled.get(i).subList(0, filled.get(i).size() - 1);
      assertTrue(told.size() > 1, told.toString());
      assertEquals(parts.get(i).lines().subList(0, told.size()), told);
      assertEquals(
          "và " + (parts.get(i).lines().size() - told.size()) + " việc khác.",
          filled.get(i).getLast());
    }
    assertEquals(List.of(), filled.get(3));
  }

  @Test
  void a_line_longer_than_the_page_is_one_of_the_others() {
    Part long1 = new Part("Phần", List.of("x".repeat(5_000), "Ngắn."), "việc khác.");
    assertEquals(
        List.of(List.of("Ngắn.", "và 1 việc khác.")),
        OnePage.fill("Tóm tắt", "Tổng số.", Collections.singletonList(long1)));
  }
}
