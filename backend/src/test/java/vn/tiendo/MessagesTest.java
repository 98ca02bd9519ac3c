package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the product says, it can say in both languages. */
class MessagesTest {
  private static final Path CODE = Path.of("src/main/java/vn/tiendo");
  private static final MessageFiles MESSAGES =
      MessageFiles.read(Path.of("src/main/resources/messages"));

  /** Quoted texts of the code that look like keys but are none. */
  private static final Set<String> NO_KEYS =
      Set.of("document.docx", "document.pdf", "document.xlsx");

  @TempDir Path folder;

  @Test
  void each_sentence_is_there_in_both_languages() {
    assertTrue(MESSAGES.sentences.get("vi").size() > 50, "the sentences are there");
    assertEquals(List.of(), MESSAGES.faults);
    assertEquals(List.of(), MESSAGES.unlike());
  }

  @Test
  void each_sentence_can_be_said() {
    assertEquals(List.of(), MESSAGES.unsayable());
  }

  @Test
  void each_key_of_the_code_has_a_sentence() throws IOException {
    Set<String> features;
    try (Stream<Path> packages = Files.list(CODE)) {
      features = packages.map(p -> p.getFileName().toString()).collect(Collectors.toSet());
    }
    List<String> missing = new ArrayList<>();
    for (Path source : JavaSizes.sources(CODE)) {
      MESSAGES.missingIn(Files.readString(source), features).stream()
          .filter(key -> !NO_KEYS.contains(key))
          .forEach(key -> missing.add(source.getFileName() + ": " + key));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void planted_faults_are_seen() throws IOException {
    Files.writeString(
        folder.resolve("task_vi.properties"),
        "task.late=Muộn {0} ngày\ntask.only=Chỉ có\ntask.broken={x}\nplan.astray=Lạc\n");
    Files.writeString(
        folder.resolve("task_en.properties"), "task.late=Late\ntask.broken=it's {0}\n");
    Files.writeString(folder.resolve("Task_vi.txt"), "");
    MessageFiles faulty = MessageFiles.read(folder);
    assertEquals(2, faulty.faults.size(), faulty.faults::toString);
    assertEquals(
        List.of(
            "plan.astray is not there in en",
            "task.broken does not take the same arguments in both languages",
            "task.late does not take the same arguments in both languages",
            "task.only is not there in en"),
        faulty.unlike());
    assertEquals(2, faulty.unsayable().size(), faulty.unsayable()::toString);
    assertEquals(
        List.of("task.never", "unit.never"),
        faulty.missingIn(
            """
            throw new NotAllowed("task.never"); say("task.late"); say("task." + x); say("unit.never");
            read("other.thing");""",
            Set.of("unit")));
  }
}
