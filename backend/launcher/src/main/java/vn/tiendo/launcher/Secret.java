package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password in a file of mode 0600. */
final class Secret {
  private static final int BYTES = 24;

  private Secret() {}

  static String readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return Files.readString(file).strip();
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Path part =
        Files.createTempFile(file.getParent(), "secret", ".part", Permissions.privateFile());
    Files.writeString(part, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
