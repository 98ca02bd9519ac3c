package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The product keeps to its walls. Called from plain tests: fields marked @ArchTest ran not one test
 * under this Surefire. {@link ArchitectureFaultsTest} sees each wall fail.
 */
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static void holds(ArchRule wall) {
    wall.check(PRODUCT);
  }

  @Test
  void the_classes_of_the_product_are_there_to_be_judged() {
    assertTrue(PRODUCT.size() > 100, "only " + PRODUCT.size() + " classes found");
  }

  @Test
  void features_have_no_cycles() {
    holds(Walls.FEATURES_HAVE_NO_CYCLES);
  }

  @Test
  void common_knows_no_feature() {
    holds(Walls.COMMON_KNOWS_NO_FEATURE);
  }

  @Test
  void entities_repositories_and_resources_stay_inside_their_feature() {
    holds(Walls.INNER_CLASSES_STAY_INSIDE);
  }

  @Test
  void resources_touch_no_persistence() {
    holds(Walls.RESOURCES_TOUCH_NO_PERSISTENCE);
  }

  @Test
  void services_repositories_and_entities_know_no_http() {
    holds(Walls.INNER_ROOMS_KNOW_NO_HTTP);
  }

  @Test
  void only_services_are_transactional() {
    holds(Walls.TRANSACTIONS_ARE_SERVICES);
  }

  @Test
  void answers_are_typed() {
    holds(Walls.ANSWERS_ARE_TYPED);
  }

  @Test
  void every_endpoint_names_its_role() {
    holds(Walls.ENDPOINTS_NAME_THEIR_ROLE);
  }

  @Test
  void every_endpoint_names_its_operation() {
    holds(Walls.ENDPOINTS_NAME_THEIR_OPERATION);
  }

  @Test
  void every_endpoint_that_writes_is_marked() {
    holds(Walls.WRITES_ARE_MARKED);
  }

  @Test
  void every_resource_says_what_it_produces() {
    holds(Walls.RESOURCES_SAY_WHAT_THEY_PRODUCE);
  }

  @Test
  void what_a_class_needs_comes_by_its_constructor() {
    holds(Walls.CONSTRUCTORS_INJECT);
  }

  @Test
  void time_comes_from_the_injected_clock() {
    holds(Walls.TIME_COMES_FROM_THE_CLOCK);
  }
}
