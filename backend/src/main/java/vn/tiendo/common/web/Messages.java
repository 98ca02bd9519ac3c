package vn.tiendo.common.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.common.problem.Text;

/** The sentences of messages/&lt;first word of the key&gt;_{vi,en}.properties. */
@Singleton
public class Messages {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  /**
   * @throws IllegalStateException for a key without a sentence: a fault of ours, found by a test
   */
  public String say(String language, Text text) {
    String file = text.key().substring(0, text.key().indexOf('.'));
    String sentence =
        files.computeIfAbsent(file + "_" + language, Messages::load).getProperty(text.key());
    if (sentence == null) {
      throw new IllegalStateException("no sentence for " + text.key() + " in " + language);
    }
    Locale locale = language.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    return new MessageFormat(sentence, locale).format(text.arguments().toArray());
  }

  public String say(String language, String key, Object... arguments) {
    return say(language, Text.of(key, arguments));
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream("/messages/" + name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("no file messages/" + name + ".properties");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
