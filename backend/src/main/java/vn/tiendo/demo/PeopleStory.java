package vn.tiendo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.demo.Cast.Player;

/**
 * The administrator adds deputies and further officers, who take passwords of their own; these are
 * added to the file of accounts, so that whoever looks at the demo can be any of them.
 */
final class PeopleStory {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 16;
  private static final Map<String, String> TITLES =
      Map.of("DEPUTY_DIRECTOR", "Phó Giám đốc", "DEPUTY_HEAD", "Cấp phó", "OFFICER", "Chuyên viên");

  private final Stage stage;
  private final Path accounts;
  private final SecureRandom random = new SecureRandom();

  PeopleStory(Stage stage, Path accounts) {
    this.stage = stage;
    this.accounts = accounts;
  }

  void plan() {
    stage.agenda().on(LocalDate.of(2021, 2, 1), this::add);
  }

  private void add(LocalDate on) {
    List<String[]> people = Lines.of("people.txt");
    people.forEach(this::add);
    stage.cast().gather();
  }

  private void add(String[] person) {
    var position = Map.of("kind", person[2], "unit", person[3], "validFrom", person[4]);
    var made =
        stage
            .voice()
            .post(
                stage.cast().the(PositionKind.ADMINISTRATOR),
                "/users",
                Map.of(
                    "username", person[0], "fullName", person[1], "positions", List.of(position)));
    String password = password();
    UUID id = UUID.fromString(made.at("/user/id").asText());
    stage
        .voice()
        .put(
            new Player(id, PositionKind.valueOf(person[2]), null, person[3]),
            "/me/password",
            Map.of(
                "currentPassword",
                made.get("temporaryPassword").asText(),
                "newPassword",
                password));
    String unit = made.at("/user/positions/0/unit/name").asText(person[3]);
    write(String.join("\t", person[0], password, person[1], TITLES.get(person[2]), unit));
  }

  private String password() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /** The file is there already, with mode 0600. */
  private void write(String line) {
    try {
      Files.writeString(accounts, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
