package vn.tiendo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of the product as files: what is missing, and what would not be said rightly. */
final class MessageFiles {
  private static final Pattern NAME = Pattern.compile("([a-z]+)_(vi|en)\\.properties");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  /** A quoted text of the code that looks like a key, or like the first half of one. */
  private static final Pattern KEY = Pattern.compile("\"([a-z]+)\\.([A-Za-z][\\w.]*)?\"");

  /** Language → key → sentence. */
  final Map<String, Map<String, String>> sentences =
      Map.of("vi", new TreeMap<>(), "en", new TreeMap<>());

  /** First words of keys: the names of the files. */
  final Set<String> words = new TreeSet<>();

  final List<String> faults = new ArrayList<>();

  static MessageFiles read(Path folder) {
    MessageFiles files = new MessageFiles();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.sorted().forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private void add(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      faults.add(file.getFileName() + " has no name of the form feature_vi.properties");
      return;
    }
    words.add(name.group(1));
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : properties.stringPropertyNames()) {
      if (!key.startsWith(name.group(1) + ".")) {
        faults.add(file.getFileName() + ": " + key + " belongs into another file");
      }
      sentences.get(name.group(2)).put(key, properties.getProperty(key));
    }
  }

  /** Keys that one language has and the other has not, or with other arguments. */
  List<String> unlike() {
    List<String> found = new ArrayList<>();
    Map<String, String> vi = sentences.get("vi");
    Map<String, String> en = sentences.get("en");
    Set<String> keys = new TreeSet<>(vi.keySet());
    keys.addAll(en.keySet());
    for (String key : keys) {
      if (!vi.containsKey(key) || !en.containsKey(key)) {
        found.add(key + " is not there in " + (vi.containsKey(key) ? "en" : "vi"));
      } else if (!arguments(vi.get(key)).equals(arguments(en.get(key)))) {
        found.add(key + " does not take the same arguments in both languages");
      }
    }
    return found;
  }

  /**
   * Sentences that MessageFormat refuses or would change: a lone apostrophe swallows what follows.
   */
  List<String> unsayable() {
    List<String> found = new ArrayList<>();
    sentences.forEach(
        (language, all) ->
            all.forEach(
                (key, sentence) -> {
                  try {
                    new MessageFormat(sentence).format(new Object[] {"a", "b", "c", "d", "e"});
                  } catch (IllegalArgumentException e) {
                    found.add(key + " (" + language + "): " + e.getMessage());
                  }
                  if (LONE_APOSTROPHE.matcher(sentence).find() || sentence.isBlank()) {
                    found.add(key + " (" + language + "): lone apostrophe or blank");
                  }
                }));
    return found;
  }

  /**
   * Keys used in a source that have no sentence.
   *
   * @param features further first words that mark a key, although no file has that name
   */
  List<String> missingIn(String source, Set<String> features) {
    List<String> found = new ArrayList<>();
    Matcher uses = KEY.matcher(source);
    while (uses.find()) {
      String key = uses.group().replace("\"", "");
      boolean ours = words.contains(uses.group(1)) || features.contains(uses.group(1));
      if (ours && !said(key)) {
        found.add(key);
      }
    }
    return found;
  }

  boolean said(String key) {
    Set<String> known = sentences.get("vi").keySet();
    return key.endsWith(".")
        ? known.stream().anyMatch(k -> k.startsWith(key))
        : known.contains(key);
  }

  private static Set<String> arguments(String sentence) {
    Set<String> numbers = new TreeSet<>();
    Matcher arguments = ARGUMENT.matcher(sentence);
    while (arguments.find()) {
      numbers.add(arguments.group(1));
    }
    return numbers;
  }
}
