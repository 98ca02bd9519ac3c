package vn.tiendo.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two instances of the packaged product on one database: each piece of news is in exactly one mail,
 * also when one of the two is killed (-9) on the way. About three minutes; `make instances`.
 */
final class Instances {
  private static final int PIECES = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern PIECE = Pattern.compile("Việc thử \\d+#");

  private final Product one = new Product();
  private String owner;
  private UUID reader;

  private Instances() throws IOException {}

  public static void main(String... arguments) throws Exception {
    Instances instances = new Instances();
    Product two = null;
    try {
      instances.one.startDatabase();
      instances.one.set("TIENDO_MAIL", "FOLDER");
      instances.one.set("TIENDO_NEWS_EVERY", "PT2S");
      instances.one.startApplication();
      two = instances.one.beside();
      two.startApplication();
      instances.run(two);
    } finally {
      if (two != null) {
        two.close();
      }
      instances.one.close();
    }
    instances.one.forget();
  }

  private void run(Product two) throws Exception {
    owner = one.ownerUrl();
    reader = wants();
    List<String> told = new ArrayList<>();
    for (int i = 1; i <= PIECES; i++) {
      String piece = "Việc thử " + i + "#";
      tell(piece);
      told.add(piece);
      if (i == PIECES / 2) {
        two.killApplication();
      }
      Thread.sleep(3_000);
    }
    List<String> mailed = awaitAll(told.size());
    // Time for a second one, should anybody send it.
    Thread.sleep(40_000);
    mailed = mailed();
    System.out.printf(
        "%d pieces of news, two instances, one killed: %d mails, %d pieces in them, %d different%n",
        told.size(), files().size(), mailed.size(), mailed.stream().distinct().count());
    if (!mailed.stream().sorted().toList().equals(told.stream().sorted().toList())) {
      throw new IllegalStateException("not each in exactly one mail: " + mailed);
    }
  }

  private List<String> awaitAll(int pieces) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (mailed().stream().distinct().count() < pieces) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("only " + mailed() + " came in " + PATIENCE);
      }
      Thread.sleep(1_000);
    }
    return mailed();
  }

  /** Somebody with an address who wants news at once, at any hour. */
  private UUID wants() throws SQLException {
    try (Connection connection = DriverManager.getConnection(owner);
        PreparedStatement account =
            connection.prepareStatement(
                """
                UPDATE account SET email = 'thu@vidu.gov.vn' WHERE id = (SELECT min(account_id::text)::uuid FROM position
                WHERE kind = 'OFFICER') RETURNING id""");
        PreparedStatement preference =
            connection.prepareStatement(
                """
                INSERT INTO preference (id, version, created_at, updated_at, changed_by, request_id, account_id, digest,
                  digest_at, digest_on, shortcuts, mail, quiet_from, quiet_to, quiet_days_off)
                VALUES (gen_random_uuid(), 1, now(), now(), ?, gen_random_uuid(), ?, 'NONE', '07:30', 1, true,
                  'IMMEDIATE', '00:00', '00:00', false)""")) {
      var row = account.executeQuery();
      row.next();
      UUID id = row.getObject(1, UUID.class);
      preference.setObject(1, id);
      preference.setObject(2, id);
      preference.executeUpdate();
      return id;
    }
  }

  private void tell(String title) throws SQLException {
    try (Connection connection = DriverManager.getConnection(owner);
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO notification (account_id, created_at, reason, subject_type, subject_id, title, occasion)
                VALUES (?, now(), 'ASSIGNED', 'task', gen_random_uuid(), ?, ?)""")) {
      insert.setObject(1, reader);
      insert.setString(2, title);
      insert.setString(3, title);
      insert.executeUpdate();
    }
  }

  private List<Path> files() throws IOException {
    Path folder = one.data().resolve("mails");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
  }

  /** The pieces of news that stand in mails, each as often as it does. */
  private List<String> mailed() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      Matcher piece = PIECE.matcher(plain(Files.readString(file)));
      while (piece.find()) {
        found.add(piece.group());
      }
    }
    return found;
  }

  /** The first part of a mail: its plain text, in whichever encoding it went. */
  private static String plain(String mail) throws IOException {
    String part = mail.substring(mail.indexOf("text/plain"));
    int end = part.indexOf("\n--");
    int begin = part.replace("\r", "").indexOf("\n\n");
    String body = part.replace("\r", "").substring(begin + 2);
    body = end < 0 ? body : body.substring(0, body.indexOf("\n--"));
    if (part.substring(0, begin).toLowerCase().contains("base64")) {
      return new String(Base64.getMimeDecoder().decode(body.strip()), "UTF-8");
    }
    return unquoted(body);
  }

  /** Quoted-printable (RFC 2045, section 6.7). */
  private static String unquoted(String text) throws IOException {
    String joined = text.replace("=\n", "");
    var bytes = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == '=' && i + 2 < joined.length()) {
        bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString("UTF-8");
  }
}
