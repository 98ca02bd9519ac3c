package vn.tiendo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once beside the launcher's jar. The archive holds initdb, pg_ctl
 * and the server only: no psql, no pg_dump, no pg_basebackup.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

  static Binaries unpacked() throws IOException {
    Path place = beside().resolve("postgres-" + version());
    if (!Files.isDirectory(place)) {
      unpack(place);
    }
    return new Binaries(place);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Binaries.class.getResourceAsStream("/launcher.properties")) {
      properties.load(in);
    }
    return properties.getProperty("postgres.version");
  }

  /** PostgreSQL 18's data can't be read by 17 or 19. */
  static String majorVersion() throws IOException {
    return version().replaceFirst("\\..*", "");
  }

  /** The folder with the launcher's jar. */
  static Path beside() {
    try {
      return Path.of(Binaries.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unpack(Path place) throws IOException {
    String archive = "/postgres-" + system() + "-" + hardware() + ".txz";
    try (InputStream in = Binaries.class.getResourceAsStream(archive)) {
      if (in == null) {
        throw new Refusal(
            "Không có PostgreSQL đi kèm cho máy này ("
                + archive
                + "): hãy đặt QUARKUS_DATASOURCE_JDBC_URL.");
      }
      Path part = Files.createTempDirectory(place.getParent(), "postgres-");
      Permissions.set(part, 0755);
      Archives.unpackTar(new XZInputStream(in), part);
      try {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException unpackedByAnotherMeanwhile) {
        Archives.delete(part);
        if (!Files.isDirectory(place)) {
          throw unpackedByAnotherMeanwhile;
        }
      }
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
  }

  private static String hardware() {
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
  }
}
