package vn.tiendo.common.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchKeysTest {
  @Test
  void each_word_is_a_pattern_of_its_own() {
    assertEquals(
        List.of("%so%", "%nong%", "%nghiep%"), SearchKeys.patterns("  Sở  Nông nghiệp Nông "));
    assertEquals(List.of("%100\\%%", "%a\\_b%"), SearchKeys.patterns("100% a_b"));
    assertEquals(List.of("%%"), SearchKeys.patterns("   "));
  }

  @Test
  void a_pasted_page_is_no_endless_statement() {
    List<String> patterns = SearchKeys.patterns("tu ".repeat(10) + "a b c d e f g h i j k l");
    assertEquals(11, patterns.size());
    assertEquals("%j k l%", patterns.getLast());
  }

  @Test
  void a_search_is_a_condition_for_each_word_and_none_for_none() {
    Where where = new Where().search("đề án", "t.search_text");
    assertEquals(" WHERE t.search_text LIKE ? AND t.search_text LIKE ?", where.sql());
    assertArrayEquals(new Object[] {"%de%", "%an%"}, where.params());
    assertEquals("", new Where().search(null, "t.search_text").sql());
  }
}
