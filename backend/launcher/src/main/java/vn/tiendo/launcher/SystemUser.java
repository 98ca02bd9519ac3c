package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run. They refuse to run as root, so root starts them in a user
 * namespace of their own, where nobody is root; where the kernel forbids that (most containers), as
 * another user of the system, who then owns the files.
 *
 * @param prefix the words in front of each command
 * @param owner whose the database's files must be; null where they are the caller's anyhow
 */
record SystemUser(List<String> prefix, String owner) {
  private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

  /**
   * The environment variable with the user to run PostgreSQL as when the launcher is run by root.
   */
  static final String VARIABLE = "TIENDO_POSTGRES_OS_USER";

  static SystemUser find() {
    if (!"0".equals(output(List.of("id", "-u")))) {
      return new SystemUser(List.of(), null);
    }
    String wanted = System.getenv(VARIABLE);
    if (wanted == null && isNotRoot(output(List.of("unshare", "-U", "id", "-u")))) {
      return new SystemUser(OWN_NAMESPACE, "root");
    }
    for (String name : wanted == null ? List.of("postgres", "nobody") : List.of(wanted)) {
      List<String> prefix =
          List.of(
              "setpriv",
              "--reuid=" + name,
              "--regid=" + output(List.of("id", "-g", name)),
              "--init-groups",
              "--");
      if (isNotRoot(output(with(prefix, List.of("id", "-u"))))) {
        return new SystemUser(prefix, name);
      }
    }
    throw new Refusal(
        "PostgreSQL không chạy được bằng root ở máy này: hãy dùng một tài khoản thường, hoặc đặt "
            + VARIABLE
            + ".");
  }

  List<String> command(List<String> words) {
    return with(prefix, words);
  }

  /**
   * Hands a folder in the data folder to the user who will work in it; the way to it must be open
   * to him.
   */
  void own(Path folder) throws IOException {
    if (owner == null || Files.getOwner(folder).getName().equals(owner)) {
      return;
    }
    if (!owner.equals("root")) {
      Permissions.set(folder.getParent(), 0711);
    }
    UserPrincipal user =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            Files.setOwner(visited, user);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.setOwner(file, user);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isNotRoot(String uid) {
    return !uid.isEmpty() && !uid.equals("0");
  }

  private static List<String> with(List<String> prefix, List<String> words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    return all;
  }

  /** What a command says; empty where it fails or does not exist. */
  private static String output(List<String> words) {
    try {
      Process process =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes()).strip();
      return process.waitFor() == 0 ? text : "";
    } catch (IOException missing) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
