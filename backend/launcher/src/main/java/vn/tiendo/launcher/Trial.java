package vn.tiendo.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks an archive, lets PostgreSQL recover it and reads every row; pages with a wrong checksum
 * are errors there.
 */
final class Trial {
  private static final String TABLES =
      """
      SELECT format('%I.%I', n.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      ORDER BY 1
      """;

  private Trial() {}

  /**
   * @param place an empty folder; afterwards it is a data folder at rest
   * @throws Refusal when the archive isn't one of ours, or PostgreSQL can't recover it
   */
  static Content of(Path archive, Path place) throws IOException, SQLException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
      Archives.unpackTar(new GZIPInputStream(in), place);
    } catch (IOException e) {
      throw new Refusal("Không đọc được bản sao " + archive + ": " + e.getMessage(), e);
    }
    if (!Files.exists(place.resolve("postgres/backup_label"))) {
      throw new Refusal("Tệp " + archive + " không phải bản sao của Tiến Độ.");
    }
    try (DataFolder folder = DataFolder.open(place)) {
      Cluster cluster = new Cluster(folder);
      Thread onSignal = Backup.stopping(cluster);
      try {
        cluster.start();
        return read(cluster);
      } finally {
        cluster.stop();
        Runtime.getRuntime().removeShutdownHook(onSignal);
      }
    }
  }

  /** Sequentially: an index-only scan would count without looking at the rows. */
  private static Content read(Cluster cluster) throws IOException, SQLException {
    try (Connection connection = cluster.connect(Database.NAME);
        Statement statement = connection.createStatement()) {
      statement.execute("SET enable_indexonlyscan = off");
      statement.execute("SET enable_indexscan = off");
      statement.execute("SET enable_bitmapscan = off");
      List<String> tables = new ArrayList<>();
      try (ResultSet names = statement.executeQuery(TABLES)) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      long rows = 0;
      for (String table : tables) {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
          count.next();
          rows += count.getLong(1);
        }
      }
      return new Content(tables.size(), rows);
    }
  }
}
