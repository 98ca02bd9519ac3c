package vn.tiendo.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key that signs heads (ECDSA P-256, SHA-256): in a file of the data folder that only its owner
 * reads, never in the database, so that whoever holds the database cannot sign. The public half
 * stands beside it, to be kept elsewhere.
 */
final class SealKey {
  static final String PRIVATE_FILE = "audit-key.json";
  static final String PUBLIC_FILE = "audit-key.pub.json";
  private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final PublicKey publicKey;
  private final PrivateKey privateKey;

  private SealKey(PublicKey publicKey, PrivateKey privateKey) throws GeneralSecurityException {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
    byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
    id = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(thumbprint, 12));
  }

  String id() {
    return id;
  }

  /** The folder's key; made at first use. */
  static SealKey of(Path folder) {
    try {
      Path file = folder.resolve(PRIVATE_FILE);
      return Files.exists(file) ? read(file) : make(folder);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no key for the audit chain in " + folder, e);
    }
  }

  /** Private or public half; the public one only verifies. */
  static SealKey read(Path file) throws IOException, GeneralSecurityException {
    JsonNode node = JSON.readTree(file.toFile());
    KeyFactory factory = KeyFactory.getInstance("EC");
    byte[] open = Base64.getDecoder().decode(node.required("public").asText());
    PublicKey verifying = factory.generatePublic(new X509EncodedKeySpec(open));
    if (!node.has("private")) {
      return new SealKey(verifying, null);
    }
    byte[] secret = Base64.getDecoder().decode(node.get("private").asText());
    return new SealKey(verifying, factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
  }

  private static SealKey make(Path folder) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    String open = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    write(
        folder.resolve(PUBLIC_FILE),
        JSON.createObjectNode().put("algorithm", "ES256").put("public", open).toString());
    write(
        folder.resolve(PRIVATE_FILE),
        JSON.createObjectNode()
            .put("algorithm", "ES256")
            .put("public", open)
            .put("private", secret)
            .toString());
    return new SealKey(pair.getPublic(), pair.getPrivate());
  }

  /** Whole or not at all, readable by its owner only. */
  private static void write(Path file, String text) throws IOException {
    Path part =
        Files.createTempFile(
            file.getParent(),
            "audit-key",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(part, text + "\n");
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  byte[] sign(byte[] text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean verifies(byte[] text, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey);
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
