package vn.tiendo.assessment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.problem.Text;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Messages;

/** Says what the rules say, in a language: numbers with all their decimals, days, periods. */
@Singleton
public class StatusWords {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private final Messages messages;

  StatusWords(Messages messages) {
    this.messages = messages;
  }

  public String say(String language, Text text) {
    Object[] words = text.arguments().stream().map(a -> word(language, a)).toArray();
    return messages.say(language, text.key(), words);
  }

  public String say(String language, String key, Object... arguments) {
    return say(language, Text.of(key, arguments));
  }

  /** The label of a status, reason, nature or basis. */
  public String label(String language, Enum<?> constant) {
    String group =
        switch (constant) {
          case StatusCode s -> "status";
          case NotAssessableReason r -> "reason";
          case vn.tiendo.measure.ValueNature n -> "nature";
          case vn.tiendo.measure.ValueBasis b -> "basis";
          default -> throw new IllegalArgumentException(constant.getClass().getName());
        };
    return messages.say(language, "assessment." + group + "." + constant.name());
  }

  private String word(String language, Object argument) {
    return switch (argument) {
      case Text text -> say(language, text);
      case BigDecimal number -> number(language, number);
      case LocalDate day -> PeriodNames.day(day);
      case PeriodKey period -> say(language, PeriodNames.of(period));
      default -> String.valueOf(argument);
    };
  }

  /** 1.234,50 in Vietnamese, 1,234.50 in English. */
  static String number(String language, BigDecimal number) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }
}
