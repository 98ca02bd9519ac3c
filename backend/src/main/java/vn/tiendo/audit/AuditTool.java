package vn.tiendo.audit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The audit chain from the command line, without the application: judging it, and taking personal
 * values out of it. The database is named by the environment as for the application
 * (QUARKUS_DATASOURCE_JDBC_URL, and QUARKUS_FLYWAY_USERNAME, QUARKUS_FLYWAY_PASSWORD of the owner).
 */
public final class AuditTool {
  static final String USAGE =
      """
      verify [--heads audit-heads.log]… [--key audit-key.pub.json]…
      blank --resource ID --columns full_name,email --reason 'TEXT'
      """;

  private final Map<String, String> environment;
  private final PrintStream out;

  AuditTool(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    System.exit(new AuditTool(System.getenv(), System.out).run(List.of(arguments)));
  }

  /**
   * @return 0 when all is well, 1 when the chain is broken, 2 when the command makes no sense
   */
  int run(List<String> arguments) throws Exception {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    if (!List.of("verify", "blank").contains(command) || arguments.size() % 2 == 0) {
      out.print(USAGE);
      return 2;
    }
    try (Connection connection = connect()) {
      return command.equals("verify")
          ? verify(connection, arguments)
          : blank(connection, arguments);
    }
  }

  private int verify(Connection connection, List<String> arguments) throws Exception {
    List<Head> heads = new ArrayList<>();
    for (String file : values(arguments, "--heads")) {
      heads.addAll(new HeadLog(Path.of(file)).all());
    }
    List<SealKey> keys = new ArrayList<>();
    for (String file : values(arguments, "--key")) {
      keys.add(SealKey.read(Path.of(file)));
    }
    AuditVerification result = new ChainVerifier(connection, keys, heads).verify();
    out.printf(
        "%s: %d events in %d seals, %d not sealed yet, %d heads outside, %s%n",
        result.valid() ? "VALID" : "BROKEN",
        result.events(),
        result.seals(),
        result.unsealed(),
        heads.size(),
        keys.isEmpty() ? "signatures not judged" : "signatures judged");
    result.faults().forEach(out::println);
    return result.valid() ? 0 : 1;
  }

  private int blank(Connection connection, List<String> arguments) throws Exception {
    List<String> resource = values(arguments, "--resource");
    List<String> columns = values(arguments, "--columns");
    List<String> reason = values(arguments, "--reason");
    if (resource.size() != 1 || columns.size() != 1 || reason.size() != 1) {
      out.print(USAGE);
      return 2;
    }
    Set<String> names = new TreeSet<>(Arrays.asList(columns.getFirst().split(",")));
    int changed =
        new Blanking(connection)
            .blank(UUID.fromString(resource.getFirst()), names, reason.getFirst());
    out.printf("%d events blanked%n", changed);
    return 0;
  }

  private Connection connect() throws Exception {
    String owner = environment.get("QUARKUS_FLYWAY_USERNAME");
    String password = environment.get("QUARKUS_FLYWAY_PASSWORD");
    String file = environment.get("QUARKUS_FLYWAY_PASSWORD_FILE");
    return DriverManager.getConnection(
        environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
        owner,
        password == null && file != null ? Files.readString(Path.of(file)).strip() : password);
  }

  private static List<String> values(List<String> arguments, String name) {
    List<String> values = new ArrayList<>();
    for (int i = 1; i < arguments.size() - 1; i += 2) {
      if (arguments.get(i).equals(name)) {
        values.add(arguments.get(i + 1));
      }
    }
    return values;
  }
}
