package vn.tiendo.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A launcher in a process of its own, as people start it, so that it can be killed. */
final class Launched {
  private static final long SECONDS = 40;

  final Process process;
  private final Path output;

  private Launched(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static Launched start(Path scratch, Map<String, String> environment, List<String> arguments)
      throws IOException {
    Path output = Files.createTempFile(scratch, "launcher", ".out");
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    words.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("TIENDO_"));
    builder
        .environment()
        .put("TIENDO_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx64m");
    builder.environment().putAll(environment);
    return new Launched(builder.start(), output);
  }

  /** A folder with a database just made, copied: initdb is tested once, not in every test. */
  static synchronized Path seeded(Path data) throws IOException, InterruptedException {
    Path template = Path.of("target", "template").toAbsolutePath();
    if (!Files.exists(template)) {
      Path part = Files.createTempDirectory(template.getParent(), "template");
      Launched made =
          start(
              part,
              Map.of(),
              List.of("db", "--data", part.resolve("data").toString(), "--", "true"));
      if (made.awaitEnd() != 0) {
        throw new AssertionError(made.output());
      }
      Files.move(part, template);
    }
    Process copy =
        new ProcessBuilder("cp", "-a", template.resolve("data").toString(), data.toString())
            .start();
    if (copy.waitFor() != 0) {
      throw new AssertionError("cp failed");
    }
    return data;
  }

  /** Arguments of a command on a data folder, with the fake application. */
  static List<String> arguments(String command, Path data, String... more) throws IOException {
    List<String> all =
        new ArrayList<>(List.of(command, "--data", data.toString(), "--app", fakeJar().toString()));
    all.addAll(List.of(more));
    return all;
  }

  private static synchronized Path fakeJar() throws IOException {
    Path jar = Path.of("target", "fake-application.jar").toAbsolutePath();
    if (!Files.exists(jar)) {
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeApplication.class.getName());
      StringBuilder path = new StringBuilder();
      for (String element :
          System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
        path.append(Path.of(element).toUri()).append(' ');
      }
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path.toString());
      new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
    return jar;
  }

  Launched awaitReady() throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!output().contains("đã sẵn sàng")) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroyForcibly();
        throw new AssertionError("not ready: " + output());
      }
      Thread.sleep(20);
    }
    return this;
  }

  /** SIGTERM; the exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return awaitEnd();
  }

  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end");
    }
    return process.exitValue();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** Where the greeting says it is. */
  String address() throws IOException {
    return output()
        .lines()
        .filter(line -> line.contains("http://"))
        .map(line -> line.replaceFirst(".*(http://[0-9.:]+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  String ask(String path, String body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /**
   * Live processes of any kind that have to do with the folder: PostgreSQL works in it, the
   * application names it.
   */
  static List<String> processesOf(Path data) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      for (ProcessHandle process : all.toList()) {
        String environment = read(Path.of("/proc/" + process.pid() + "/environ"));
        String command = read(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ');
        if (command.contains(data.toString()) || environment.contains("TIENDO_DATA_DIR=" + data)) {
          found.add(process.pid() + " " + command);
        }
      }
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
