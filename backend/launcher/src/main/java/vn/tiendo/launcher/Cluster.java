package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The database server of a data folder, driven by PostgreSQL's own initdb and pg_ctl. It listens on
 * 127.0.0.1 only, on a port of its own choice, with passwords; writes are synced to disk (the test
 * library zonky would start it with fsync off).
 */
final class Cluster {
  private static final String SUPERUSER = "postgres";
  private static final int START_SECONDS = 120;
  private static final int STOP_SECONDS = 60;

  private final DataFolder folder;
  private final Binaries binaries;
  private final SystemUser user;
  private final Postmaster postmaster;

  Cluster(DataFolder folder) throws IOException {
    this.folder = folder;
    this.binaries = Binaries.unpacked();
    this.user = SystemUser.find();
    this.postmaster = new Postmaster(folder.postgres());
  }

  /**
   * Makes the database where there is none, ends what a killed launcher left behind, and starts.
   *
   * @throws Refusal when PostgreSQL doesn't start, with its own last words
   */
  synchronized void start() throws IOException {
    if (!Files.exists(folder.postgres().resolve("PG_VERSION"))) {
      create();
    }
    refuseOtherVersions();
    user.own(folder.logs());
    user.own(folder.postgres());
    if (postmaster.isRunning()) {
      stop();
    }
    postmaster.forgetDeadOwner();
    writeConfiguration();
    Path log = folder.logs().resolve("postgres-start.log");
    Files.deleteIfExists(log);
    int code = control("start", "-l", log.toString(), "-t", String.valueOf(START_SECONDS));
    if (code != 0) {
      throw new Refusal(
          "PostgreSQL không khởi động được: "
              + (Files.exists(log) ? lastLine(log) : lastLine(folder.logs().resolve("pg_ctl.log")))
              + " (nhật ký: "
              + folder.logs()
              + ")");
    }
  }

  /** Ends the server, sessions included, and leaves a clean folder; nothing to do is fine. */
  synchronized void stop() throws IOException {
    if (!postmaster.isRunning()) {
      return;
    }
    int code = control("stop", "-m", "fast", "-t", String.valueOf(STOP_SECONDS));
    if (code != 0 && postmaster.isRunning()) {
      control("stop", "-m", "immediate", "-t", String.valueOf(STOP_SECONDS));
    }
  }

  /** The port of the running server. */
  int port() throws IOException {
    return postmaster.port();
  }

  boolean isRunning() throws IOException {
    return postmaster.isRunning();
  }

  /** A session of the superuser. */
  Connection connect(String database) throws IOException, SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", folder.password(SUPERUSER));
    return DriverManager.getConnection(url(database), properties);
  }

  String url(String database) throws IOException {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /**
   * In a folder of another name first, so that a kill in the middle leaves nothing that looks like
   * a database.
   */
  private void create() throws IOException {
    Path part = folder.root().resolve("postgres.new");
    Archives.delete(part);
    Permissions.makeFolder(part);
    user.own(part);
    Path password = folder.run().resolve("password");
    Files.deleteIfExists(password);
    Files.createFile(password, Permissions.privateFile());
    Files.writeString(password, folder.password(SUPERUSER) + "\n");
    try {
      initialise(part, password);
    } finally {
      Files.delete(password);
    }
    Files.writeString(
        part.resolve("postgresql.conf"),
        "\n# Written anew at each start; put your own settings below.\ninclude 'tiendo.conf'\n",
        StandardOpenOption.APPEND);
    Files.move(part, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * The ICU collation sorts Vietnamese; LC_CTYPE must know letters beyond ASCII too, because
   * pg_trgm asks it what a letter is, and no locale name for that exists on every system.
   */
  private void initialise(Path target, Path password) throws IOException {
    user.own(password);
    Path log = folder.logs().resolve("initdb.log");
    for (String letters : List.of("C.UTF-8", "en_US.UTF-8", "C")) {
      List<String> words =
          List.of(
              binaries.program("initdb"),
              "-D",
              target.toString(),
              "-U",
              SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--lc-ctype=" + letters,
              "--locale-provider=icu",
              "--icu-locale=vi",
              "--data-checksums");
      if (execute(words, log) == 0) {
        return;
      }
    }
    throw new Refusal("Không tạo được cơ sở dữ liệu: " + lastLine(log) + " (nhật ký: " + log + ")");
  }

  private void refuseOtherVersions() throws IOException {
    String found = Files.readString(folder.postgres().resolve("PG_VERSION")).strip();
    if (!found.equals(Binaries.majorVersion())) {
      throw new Refusal(
          "Dữ liệu ở "
              + folder.postgres()
              + " thuộc PostgreSQL "
              + found
              + ", chương trình này dùng PostgreSQL "
              + Binaries.majorVersion()
              + ".");
    }
  }

  private void writeConfiguration() throws IOException {
    Files.writeString(
        folder.postgres().resolve("tiendo.conf"),
        """
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        timezone = 'UTC'
        log_timezone = 'UTC'
        logging_collector = on
        log_directory = '../logs'
        log_filename = 'postgres-%%a.log'
        log_rotation_age = 1d
        log_truncate_on_rotation = on
        log_line_prefix = '%%m [%%p] %%u '
        # A refused row holds people's names: DETAIL would repeat them.
        log_error_verbosity = terse
        """
            .formatted(Ports.free()));
  }

  private int control(String verb, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                binaries.program("pg_ctl"), verb, "-w", "-s", "-D", folder.postgres().toString()));
    words.addAll(List.of(more));
    return execute(words, folder.logs().resolve("pg_ctl.log"));
  }

  /** To a file and not a pipe: the server inherits it and would keep a pipe open for ever. */
  private int execute(List<String> words, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(user.command(words));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return Processes.wait(builder.start());
  }

  private static String lastLine(Path log) throws IOException {
    if (!Files.exists(log)) {
      return "";
    }
    return Files.readAllLines(log).stream()
        .filter(line -> !line.isBlank())
        .reduce("", (before, line) -> line.strip());
  }
}
