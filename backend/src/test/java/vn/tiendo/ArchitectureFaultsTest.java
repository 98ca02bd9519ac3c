package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each wall is seen to fall: a fault is planted in sources that are compiled here and judged apart,
 * so that none of them ever runs in the application.
 */
class ArchitectureFaultsTest {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");
  private static final String IMPORTS =
      """
      import jakarta.annotation.security.*; import jakarta.inject.Inject; import jakarta.persistence.*;
      import jakarta.transaction.Transactional; import jakarta.ws.rs.*; import jakarta.ws.rs.core.Response;
      import java.time.*; import org.eclipse.microprofile.openapi.annotations.Operation;
      import vn.tiendo.common.web.Write;
      """;

  @TempDir Path folder;

  private void bites(ArchRule wall, String... sources) throws IOException {
    assertTrue(
        wall.allowEmptyShould(true).evaluate(compiled(sources)).hasViolation(),
        "not seen by: " + wall.getDescription());
  }

  private void letsPass(ArchRule wall, String... sources) throws IOException {
    var result = wall.allowEmptyShould(true).evaluate(compiled(sources));
    assertFalse(result.hasViolation(), () -> result.getFailureReport().toString());
  }

  private JavaClasses compiled(String... sources) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-parameters", "-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", classes.toString()));
    for (String source : sources) {
      Matcher name = PACKAGE.matcher(source);
      Matcher type = TYPE.matcher(source);
      assertTrue(name.find() && type.find(), source);
      Path file = classes.resolve(type.group(1) + ".java");
      String head = name.group();
      Files.writeString(file, source.replace(head, head + "\n" + IMPORTS));
      arguments.add(file.toString());
    }
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, System.err, arguments.toArray(String[]::new));
    assertEquals(0, exit, "the planted sources compile");
    return new ClassFileImporter().importPath(classes);
  }

  @Test
  void a_cycle_between_features() throws IOException {
    bites(
        Walls.FEATURES_HAVE_NO_CYCLES,
        "package vn.tiendo.task; public class Tasks { vn.tiendo.plan.Plans plans; }",
        "package vn.tiendo.plan; public class Plans { vn.tiendo.task.Tasks tasks; }");
  }

  @Test
  void common_that_knows_a_feature() throws IOException {
    bites(
        Walls.COMMON_KNOWS_NO_FEATURE,
        "package vn.tiendo.task; public class Tasks {}",
        "package vn.tiendo.common.web; class Page { vn.tiendo.task.Tasks tasks; }");
  }

  @Test
  void an_entity_a_repository_a_resource_open_to_all() throws IOException {
    bites(Walls.INNER_CLASSES_STAY_INSIDE, "package vn.tiendo.task; @Entity public class Task {}");
    bites(
        Walls.INNER_CLASSES_STAY_INSIDE, "package vn.tiendo.task; public class TaskRepository {}");
    bites(
        Walls.INNER_CLASSES_STAY_INSIDE,
        "package vn.tiendo.task; @Path(\"x\") public class Taskz {}");
    letsPass(Walls.INNER_CLASSES_STAY_INSIDE, "package vn.tiendo.task; @Entity class Task {}");
  }

  @Test
  void a_resource_that_queries() throws IOException {
    bites(
        Walls.RESOURCES_TOUCH_NO_PERSISTENCE,
        "package vn.tiendo.task; @Path(\"x\") class TaskResource { EntityManager entities; }");
    bites(
        Walls.RESOURCES_TOUCH_NO_PERSISTENCE,
        "package vn.tiendo.task; class TaskRepository {}",
        "package vn.tiendo.task; @Path(\"x\") class TaskResource { TaskRepository tasks; }");
    bites(
        Walls.RESOURCES_TOUCH_NO_PERSISTENCE,
        "package vn.tiendo.task; @Path(\"x\") class TaskResource {"
            + " vn.tiendo.common.persistence.Sql sql; }");
  }

  @Test
  void a_service_that_answers_http() throws IOException {
    bites(
        Walls.INNER_ROOMS_KNOW_NO_HTTP,
        "package vn.tiendo.task; class TaskService { void f() { throw new NotFoundException(); } }");
  }

  @Test
  void a_transaction_outside_a_service() throws IOException {
    bites(
        Walls.TRANSACTIONS_ARE_SERVICES,
        "package vn.tiendo.task; class TaskRepository { @Transactional void f() {} }");
    letsPass(
        Walls.TRANSACTIONS_ARE_SERVICES,
        "package vn.tiendo.task; class TaskService { @Transactional void f() {} }");
  }

  @Test
  void an_untyped_answer() throws IOException {
    bites(
        Walls.ANSWERS_ARE_TYPED,
        "package vn.tiendo.task; @Path(\"x\") class TaskResource {"
            + " @GET public Response get() { return null; } }");
  }

  @Test
  void an_endpoint_without_role_operation_or_mark() throws IOException {
    String bare =
        "package vn.tiendo.task; @Path(\"x\") class TaskResource { @POST public void add() {} }";
    bites(Walls.ENDPOINTS_NAME_THEIR_ROLE, bare);
    bites(Walls.ENDPOINTS_NAME_THEIR_OPERATION, bare);
    bites(Walls.WRITES_ARE_MARKED, bare);
    String complete =
        "package vn.tiendo.task; @Path(\"x\") class TaskResource {"
            + " @POST @Write @RolesAllowed(\"USER\") @Operation(operationId = \"createTask\")"
            + " public void add() {} }";
    letsPass(Walls.ENDPOINTS_NAME_THEIR_ROLE, complete);
    letsPass(Walls.ENDPOINTS_NAME_THEIR_OPERATION, complete);
    letsPass(Walls.WRITES_ARE_MARKED, complete);
  }

  @Test
  void a_resource_that_does_not_say_what_it_produces() throws IOException {
    bites(
        Walls.RESOURCES_SAY_WHAT_THEY_PRODUCE,
        "package vn.tiendo.task; @Path(\"x\") class TaskResource {}");
  }

  @Test
  void a_patch_without_mark() throws IOException {
    bites(
        Walls.WRITES_ARE_MARKED,
        "package vn.tiendo.task; @Path(\"x\") class TaskResource { @PATCH public void edit() {} }");
  }

  @Test
  void a_field_that_is_injected() throws IOException {
    bites(
        Walls.CONSTRUCTORS_INJECT,
        "package vn.tiendo.task; class TaskService { @Inject Clock c; }");
  }

  @Test
  void a_class_that_asks_the_system_for_the_time() throws IOException {
    for (String reading :
        List.of(
            "LocalDate.now()",
            "LocalDate.now(ZoneId.of(\"UTC\"))",
            "Instant.now()",
            "System.currentTimeMillis()",
            "Clock.systemUTC()",
            "new java.util.Date()")) {
      bites(
          Walls.TIME_COMES_FROM_THE_CLOCK,
          "package vn.tiendo.task; class TaskService { Object f() { return " + reading + "; } }");
    }
    letsPass(
        Walls.TIME_COMES_FROM_THE_CLOCK,
        "package vn.tiendo.task; class TaskService { Object f(Clock c) { return Instant.now(c); } }");
  }
}
