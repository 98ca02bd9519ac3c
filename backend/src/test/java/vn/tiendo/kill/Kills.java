package vn.tiendo.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.kill.Ledger.Kind;

/**
 * Kills the packaged product (-9) at random moments under eight writers and compares what was
 * acknowledged with what the database has: lost 0, done twice 0, half done 0. Every fifth kill, and
 * the second of all, takes PostgreSQL along. Arguments: how many kills, and a seed (else a new one,
 * printed).
 */
public final class Kills {
  private static final int WRITERS = 8;
  private static final int LONGEST_MS = 1_500;
  private static final int POLL_MS = 20;
  private static final int POLLS = 3_000;
  private static final int DATABASE_EVERY = 5;
  private static final String PASSWORD = "Chịu được mất điện 2021";

  private final Product product = new Product();
  private final Ledger ledger = new Ledger();
  private final Random random;
  private volatile String token;
  private String username;

  private Kills(long seed) throws IOException {
    random = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    System.out.println(kills + " kills under " + WRITERS + " writers, seed " + seed);
    System.exit(new Kills(seed).run(kills) ? 0 : 1);
  }

  private boolean run(int kills) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    product.startDatabase();
    product.startApplication();
    List<Writer> writers = writers();
    List<Thread> threads = writers.stream().map(w -> Thread.ofPlatform().start(w)).toList();
    Duration slowest = Duration.ZERO;
    for (int i = 1; i <= kills; i++) {
      underWork();
      Thread.sleep(random.nextInt(LONGEST_MS));
      boolean database = i == 2 || i % DATABASE_EVERY == 0;
      int before = ledger.size();
      Duration up = kill(database);
      slowest = up.compareTo(slowest) > 0 ? up : slowest;
      System.out.printf(
          "kill %d%s: %d acknowledged so far, ready again after %.1f s%n",
          i, database ? " (with PostgreSQL)" : "", before, up.toMillis() / 1000.0);
      signIn(PASSWORD);
    }
    Thread.sleep(LONGEST_MS);
    writers.forEach(Writer::finish);
    for (Thread thread : threads) {
      thread.join();
    }
    return verdict(slowest);
  }

  /** Every writer has an answer since the last start: what is cut now is cut in the middle. */
  private void underWork() throws InterruptedException {
    int enough = ledger.size() + WRITERS;
    for (int i = 0; i < POLLS && ledger.size() < enough; i++) {
      Thread.sleep(POLL_MS);
    }
  }

  private Duration kill(boolean database) throws IOException, InterruptedException {
    if (!database) {
      product.killApplication();
      return product.startApplication();
    }
    product.killDatabase();
    product.killApplication();
    long begun = System.nanoTime();
    product.startDatabase();
    product.startApplication();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private boolean verdict(Duration slowest) throws SQLException, IOException {
    Set<String> wrong = Evidence.judge(ledger, product.ownerUrl());
    wrong.addAll(ledger.refusals());
    for (Kind kind : Kind.values()) {
      if (ledger.marks(kind).isEmpty()) {
        wrong.add("no " + kind + " was acknowledged: this run proves nothing about it");
      }
    }
    System.out.println("acknowledged writes " + ledger.size() + ": " + ledger.summary());
    System.out.printf("slowest return %.1f s%n", slowest.toMillis() / 1000.0);
    wrong.stream().limit(20).forEach(System.out::println);
    System.out.println(
        wrong.isEmpty() ? "lost 0, double 0, half done 0" : wrong.size() + " faults, see above");
    close();
    if (wrong.isEmpty()) {
      product.forget();
    }
    return wrong.isEmpty();
  }

  private void close() {
    try {
      product.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An officer of the planning office, with a register of his own. */
  private List<Writer> writers() throws IOException, InterruptedException {
    String unit = newcomer();
    JsonNode document =
        post(
            "/api/v1/documents",
            Map.of("type", "NOTICE", "issuer", "Sở", "abstract", "Kết luận cuộc họp"));
    Map<String, Object> register =
        Map.of(
            "code", "SO-THU-NGHIEM",
            "kind", "REGISTER",
            "title", "Sổ theo dõi để thử",
            "startsOn", "2021-01-01",
            "ownerUnit", unit,
            "trackingUnit", unit,
            "consolidatingUnit", unit);
    String registerId = post("/api/v1/plans", register).get("id").asText();
    Writer.Place place = new Writer.Place(registerId, document.get("id").asText(), unit);
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Kind kind = Kind.values()[i % Kind.values().length];
      writers.add(new Writer(product, ledger, () -> token, place, kind));
    }
    return writers;
  }

  private JsonNode post(String address, Object body) throws IOException, InterruptedException {
    String text = Product.JSON.valueToTree(body).toString();
    return product.call(
        "POST", address, token, text, "Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Signs in the first officer who keeps plans and gives him a password. @return his unit */
  private String newcomer() throws IOException, InterruptedException {
    String found = null;
    for (String line : Files.readAllLines(product.data().resolve("accounts.txt"))) {
      String[] words = line.split("\t");
      if (words.length == 5 && words[3].equals("Chuyên viên") && words[4].contains("Kế hoạch")) {
        username = words[0];
        found = words[1];
      }
    }
    signIn(found);
    String body =
        Product.JSON
            .valueToTree(Map.of("currentPassword", found, "newPassword", PASSWORD))
            .toString();
    product.call("PUT", "/api/v1/me/password", token, body);
    signIn(PASSWORD);
    JsonNode me = product.call("GET", "/api/v1/me", token, "");
    return me.at("/positions/0/unit/code").asText();
  }

  /** Tokens live for minutes; the killing may take longer. */
  private void signIn(String password) throws IOException, InterruptedException {
    String body =
        Product.JSON
            .valueToTree(
                Map.of("username", username, "password", password, "refreshTokenIn", "BODY"))
            .toString();
    token = product.call("POST", "/api/v1/sessions", null, body).get("accessToken").asText();
  }
}
