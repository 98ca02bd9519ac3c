package vn.tiendo.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedFieldsTest {
  private static final Set<String> MEMBERS =
      Set.of(
          "title",
          "description",
          "leadUnit",
          "coordinators",
          "deadline",
          "documentIds",
          "planId",
          "updatedAt",
          "product");

  private final ChangedFields fields = new ChangedFields();

  private List<String> of(String... columns) {
    return fields.of(List.of(columns), MEMBERS);
  }

  @Test
  void columns_are_told_as_members() {
    assertEquals(List.of("title"), of("title"));
    assertEquals(List.of("description"), of("wording"));
    assertEquals(List.of("leadUnit"), of("lead_unit_id"));
    assertEquals(List.of("coordinators"), of("coordinator_nums", "coordinator_class_nums"));
    assertEquals(List.of("documentIds", "planId"), of("plan_id", "document_ids"));
  }

  @Test
  void parts_are_told_as_their_whole() {
    assertEquals(List.of("deadline"), of("deadline_text", "deadline_document_id", "stated_on"));
    assertEquals(List.of("product"), of("product_name", "product_issued_on"));
  }

  @Test
  void what_no_member_shows_is_not_told() {
    assertEquals(List.of(), of("search_text", "sort_key", "version", "updated_at", "request_id"));
    assertEquals(List.of(), of("products_made"));
  }
}
