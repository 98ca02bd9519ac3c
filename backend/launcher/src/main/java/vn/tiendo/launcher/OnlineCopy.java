package vn.tiendo.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Copies a data folder whose server is at work, by PostgreSQL's low-level backup calls (manual,
 * "Making a Base Backup Using the Low Level API"): the files as they are found, and the write-ahead
 * log from before the first to after the last of them, which makes them consistent at recovery.
 */
final class OnlineCopy implements AutoCloseable {
  /**
   * Left out by content, as the manual allows: the server makes these anew. The folders themselves
   * are kept.
   */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "postmaster.pid",
          "postmaster.opts",
          "pg_internal.init",
          "backup_label",
          "tablespace_map");

  private static final Set<String> FOLDER_LEFT_OUT =
      Set.of("postgres", "postgres.new", "run", "logs", "launcher.lock");

  private final DataFolder folder;
  private final Cluster cluster;
  private final TarArchiveOutputStream tar;

  OnlineCopy(DataFolder folder, Cluster cluster, OutputStream out) {
    this.folder = folder;
    this.cluster = cluster;
    this.tar = new TarArchiveOutputStream(out, "UTF-8");
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
  }

  /** The rest of the folder comes after the database: what a row refers to is there by then. */
  void write() throws IOException, SQLException {
    try (Connection connection = cluster.connect(Database.NAME)) {
      String first = begin(connection);
      putFolder("postgres/");
      copyTree(folder.postgres(), "postgres/", path -> LEFT_OUT.contains(lastName(path)));
      String last = end(connection);
      copyLog(first, last);
    }
    copyTree(
        folder.root(),
        "",
        path -> path.getParent().equals(folder.root()) && FOLDER_LEFT_OUT.contains(lastName(path)));
  }

  /**
   * A temporary slot keeps the log of the meantime from being recycled; it ends with the session.
   *
   * @return the name of the first segment of the log that recovery needs
   */
  private static String begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_create_physical_replication_slot('tiendo_backup_' || pg_backend_pid(), true, true)");
      try (ResultSet row =
          statement.executeQuery("SELECT pg_walfile_name(pg_backup_start('tiendo', true))")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** Also writes the label, without which recovery would begin at the wrong place. */
  private String end(Connection connection) throws SQLException, IOException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT labelfile, pg_walfile_name(lsn) FROM pg_backup_stop(wait_for_archive => false)");
        ResultSet row = statement.executeQuery()) {
      row.next();
      put("postgres/backup_label", row.getString(1).getBytes(StandardCharsets.UTF_8));
      return row.getString(2);
    }
  }

  private void copyLog(String first, String last) throws IOException {
    Path log = folder.postgres().resolve("pg_wal");
    List<Path> segments;
    try (var files = Files.list(log)) {
      segments =
          files
              .filter(file -> isNeeded(file.getFileName().toString(), first, last))
              .sorted()
              .toList();
    }
    if (segments.isEmpty()
        || !segments.getFirst().endsWith(first)
        || !segments.getLast().endsWith(last)) {
      throw new IOException(
          "The write-ahead log from " + first + " to " + last + " is not complete: " + segments);
    }
    for (Path segment : segments) {
      putFile(segment, "postgres/pg_wal/" + segment.getFileName());
    }
  }

  private static boolean isNeeded(String name, String first, String last) {
    return name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
  }

  private void copyTree(Path from, String prefix, Predicate<Path> leftOut) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            if (visited.equals(from)) {
              return FileVisitResult.CONTINUE;
            }
            String name = lastName(visited);
            if (leftOut.test(visited) || name.startsWith("pgsql_tmp")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            putFolder(prefix + name(from, visited) + "/");
            return EMPTIED.contains(name) && visited.getParent().equals(folder.postgres())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = lastName(file);
            if (attributes.isRegularFile()
                && !leftOut.test(file)
                && !name.startsWith("pgsql_tmp")) {
              putFile(file, prefix + name(from, file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // Dropped meanwhile; the log knows.
            }
            throw failure;
          }
        });
  }

  private static String lastName(Path path) {
    return path.getFileName().toString();
  }

  private static String name(Path from, Path file) {
    return from.relativize(file).toString().replace('\\', '/');
  }

  private void putFolder(String name) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setMode(0700);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private void put(String name, byte[] content) throws IOException {
    put(name, content.length, new ByteArrayInputStream(content));
  }

  private void putFile(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      put(name, Files.size(file), in);
    } catch (NoSuchFileException dropped) {
      // Dropped meanwhile; the log knows.
    }
  }

  /**
   * Exactly the size announced, of a file that may grow or shrink meanwhile; recovery rewrites such
   * pages from the log.
   */
  private void put(String name, long size, InputStream in) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setMode(0600);
    entry.setSize(size);
    tar.putArchiveEntry(entry);
    byte[] buffer = new byte[1 << 16];
    for (long left = size; left > 0; ) {
      int wanted = (int) Math.min(buffer.length, left);
      int got = in.readNBytes(buffer, 0, wanted);
      Arrays.fill(buffer, got, wanted, (byte) 0);
      tar.write(buffer, 0, wanted);
      left -= wanted;
    }
    tar.closeArchiveEntry();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
