package vn.tiendo.audit;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.support.Personas;

/** Makes writes, seals them, judges them, and meddles with them as the schema's owner. */
@ApplicationScoped
@Unremovable
class Trail {
  private final SealService sealer;
  private final Path folder;
  private final String ownerUrl;

  Trail(
      SealService sealer,
      @ConfigProperty(name = "tiendo.data-dir") String folder,
      @ConfigProperty(name = "tiendo.test.owner-url") String ownerUrl) {
    this.sealer = sealer;
    this.folder = Path.of(folder);
    this.ownerUrl = ownerUrl;
  }

  /** The database was emptied: so are the heads outside. */
  void begin() throws IOException {
    Files.deleteIfExists(heads());
  }

  Path heads() {
    return folder.resolve(HeadLog.FILE);
  }

  Path publicKey() {
    return folder.resolve(SealKey.PUBLIC_FILE);
  }

  String ownerUrl() {
    return ownerUrl;
  }

  /** Five events or more, in five requests, sealed in batches of what each write made. */
  void writeAndSeal() {
    for (String code : List.of("A", "B", "C", "D", "E")) {
      write(code);
      seal();
    }
  }

  /** One request. @return its Request-Id */
  String write(String code) {
    return Personas.ADMINISTRATOR
        .asks()
        .body(
            "{\"code\":\"X-%s\",\"kind\":\"OFFICE\",\"name\":\"Phòng %s\",\"parent\":\"SO\"}"
                .formatted(code, code))
        .post("/api/v1/units")
        .then()
        .statusCode(201)
        .extract()
        .header("Request-Id");
  }

  int seal() {
    return sealer.seal();
  }

  AuditVerification verify() throws Exception {
    try (Connection connection = owner()) {
      return new ChainVerifier(
              connection, List.of(SealKey.read(publicKey())), new HeadLog(heads()).all())
          .verify();
    }
  }

  Connection owner() throws SQLException {
    return DriverManager.getConnection(ownerUrl);
  }

  /** As somebody who holds the schema's owner would. */
  int meddle(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  long number(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
