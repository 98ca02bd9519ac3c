package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * docker-compose.yml, without a container engine: every name it uses is declared, every file it
 * mounts or builds from is here, who waits for a healthy service waits for one that tells, and no
 * container has more rights than it needs.
 */
class ComposeFileTest {
  private static final Path ROOT = Path.of("..");

  /**
   * Keys of a service that this product uses; another one is a slip of the pen, or is added here.
   */
  private static final Set<String> KEYS =
      Set.of(
          "image",
          "build",
          "command",
          "restart",
          "user",
          "read_only",
          "cap_drop",
          "security_opt",
          "environment",
          "secrets",
          "volumes",
          "tmpfs",
          "shm_size",
          "networks",
          "ports",
          "depends_on",
          "healthcheck",
          "stop_grace_period");

  private final List<String> faults = new ArrayList<>();

  private static List<String> faults(String yaml) throws IOException {
    ComposeFileTest judged = new ComposeFileTest();
    JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(yaml);
    file.path("services")
        .properties()
        .forEach(service -> judged.service(file, service.getKey(), service.getValue()));
    file.path("secrets")
        .properties()
        .forEach(
            secret -> {
              String path = secret.getValue().path("file").asText();
              if (!path.equals("./.secrets/" + secret.getKey())) {
                judged.faults.add("secret " + secret.getKey() + " is not made by make secrets");
              }
            });
    return judged.faults;
  }

  private void service(JsonNode file, String name, JsonNode service) {
    service.fieldNames().forEachRemaining(key -> known(name, key));
    declared(file, name, service, "secrets");
    declared(file, name, service, "networks");
    service.path("volumes").forEach(volume -> volume(file, name, volume.asText()));
    JsonNode build = service.path("build");
    if (build.isMissingNode() == service.path("image").isMissingNode()) {
      faults.add(name + " is neither built nor pulled, or both");
    }
    if (build.has("dockerfile")) {
      there(name, build.path("context").asText() + "/" + build.path("dockerfile").asText());
    }
    service
        .path("depends_on")
        .properties()
        .forEach(
            needed -> {
              JsonNode other = file.path("services").path(needed.getKey());
              boolean healthy =
                  needed.getValue().path("condition").asText().equals("service_healthy");
              if (other.isMissingNode() || healthy && !other.has("healthcheck")) {
                faults.add(name + " waits for " + needed.getKey() + ", which never tells");
              }
            });
    boolean bound =
        service.path("read_only").asBoolean()
            && service.path("cap_drop").toString().equals("[\"ALL\"]")
            && service.path("security_opt").toString().contains("no-new-privileges:true");
    String user = service.path("user").asText();
    if (!bound || user.isEmpty() || user.startsWith("0") || user.equals("root")) {
      faults.add(name + " has more rights than it needs");
    }
  }

  private void known(String name, String key) {
    if (!KEYS.contains(key)) {
      faults.add(name + " has the unknown key " + key);
    }
  }

  private void declared(JsonNode file, String name, JsonNode service, String kind) {
    service
        .path(kind)
        .forEach(
            used -> {
              if (!file.path(kind).has(used.asText())) {
                faults.add(name + " uses " + used.asText() + ", not declared among " + kind);
              }
            });
  }

  private void volume(JsonNode file, String name, String volume) {
    String source = volume.split(":")[0];
    if (source.startsWith(".")) {
      there(name, source);
    } else if (!file.path("volumes").has(source)) {
      faults.add(name + " uses " + source + ", not declared among volumes");
    }
  }

  private void there(String name, String path) {
    if (!Files.exists(ROOT.resolve(path).normalize())) {
      faults.add(name + " needs " + path + ", which is not there");
    }
  }

  private static String file() throws IOException {
    return Files.readString(ROOT.resolve("docker-compose.yml"));
  }

  @Test
  void everything_it_names_is_there() throws IOException {
    assertEquals(List.of(), faults(file()));
  }

  @Test
  void make_secrets_makes_what_it_reads_and_settings_are_ours() throws IOException {
    JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(file());
    String makefile = Files.readString(ROOT.resolve("Makefile"));
    String start = Files.readString(ROOT.resolve("backend/docker/start"));
    String caddy = Files.readString(ROOT.resolve("frontend/Caddyfile"));
    file.path("secrets").fieldNames().forEachRemaining(s -> assertTrue(makefile.contains(s), s));
    file.at("/services/backend/secrets")
        .forEach(s -> assertTrue(start.contains(s.asText()), s::asText));
    Set<String> settings = new TreeSet<>();
    file.at("/services/frontend/environment").fieldNames().forEachRemaining(settings::add);
    settings.forEach(s -> assertTrue(caddy.contains("{$" + s + ":"), s));
  }

  @Test
  void planted_faults_are_seen() throws IOException {
    String good = file();
    for (String[] fault :
        new String[][] {
          {"restart: unless-stopped", "restrat: unless-stopped", "unknown key restrat"},
          {"networks: [inside]", "networks: [outside]", "not declared among networks"},
          {"secrets: [owner_password,", "secrets: [owners_password,", "not declared among secrets"},
          {"- accounts:/data", "- acounts:/data", "not declared among volumes"},
          {"docker/roles.sh:", "docker/rolls.sh:", "is not there"},
          {"dockerfile: backend/Dockerfile", "dockerfile: backend/Dockerfil", "is not there"},
          {"      database:\n        condition", "      data:\n        condition", "never tells"},
          {"read_only: true", "read_only: false", "more rights"},
          {"user: \"10001:10001\"", "user: root", "more rights"},
          {"cap_drop: [ALL]", "cap_drop: [CHOWN]", "more rights"},
          {"file: ./.secrets/app_password", "file: ./app_password", "not made by make secrets"}
        }) {
      assertTrue(good.contains(fault[0]), fault[0]);
      List<String> found = faults(good.replace(fault[0], fault[1]));
      assertTrue(found.stream().anyMatch(f -> f.contains(fault[2])), fault[0] + ": " + found);
    }
  }
}
