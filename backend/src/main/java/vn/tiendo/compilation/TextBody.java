package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.compilation.Body.LeftOut;
import vn.tiendo.compilation.Body.Reason;
import vn.tiendo.compilation.Compilation.Paragraph;

/**
 * What units wrote under one heading, as one text: what several wrote alike stands once, with all
 * their names. Of more lines than the rule lets in each unit has its first, then each its second,
 * until the heading is full. Where only proposals to certain addressees come in, each sentence is
 * judged by itself, and the proposals are the organisation's own: no unit is named.
 */
final class TextBody {
  private final BodyRule rule;
  private final boolean alone;
  private final List<Line> lines = new ArrayList<>();

  /** What units wrote alike; {@code turn} is its place among the lines of the first of them. */
  private record Line(Set<String> units, String words, int turn, int addressee) {}

  private TextBody(List<Paragraph> paragraphs, BodyRule rule) {
    this.rule = rule;
    alone = paragraphs.stream().map(p -> p.unit().code()).distinct().count() == 1;
    Map<String, Line> known = new LinkedHashMap<>();
    for (Paragraph paragraph : paragraphs) {
      int turn = 0;
      for (String words : split(paragraph.text())) {
        String key = BodyLine.key(words);
        if (!known.containsKey(key)) {
          known.put(key, new Line(new LinkedHashSet<>(), words, turn++, rule.addressee(words)));
        }
        known.get(key).units().add(paragraph.unit().name());
      }
    }
    lines.addAll(known.values());
  }

  static Body of(List<Paragraph> paragraphs, BodyRule rule) {
    return new TextBody(paragraphs, rule).body();
  }

  private List<String> split(String text) {
    return rule.asksAddressee() ? BodyLine.sentences(text) : BodyLine.blocks(text);
  }

  private Body body() {
    List<Line> chosen =
        lines.stream()
            .filter(l -> !rule.asksAddressee() || l.addressee() >= 0)
            .sorted(Comparator.comparingInt(Line::addressee).thenComparingInt(Line::turn))
            .limit(rule.limit())
            .toList();
    Set<Line> in = Collections.newSetFromMap(new IdentityHashMap<>());
    in.addAll(chosen);
    List<LeftOut> left = lines.stream().filter(l -> !in.contains(l)).map(this::leftOut).toList();
    return new Body(rule.asksAddressee() ? proposals(chosen) : told(in), left);
  }

  private LeftOut leftOut(Line line) {
    boolean inner = rule.asksAddressee() && line.addressee() < 0;
    return new LeftOut(
        List.copyOf(line.units()),
        BodyLine.bare(line.words()),
        inner ? Reason.NOT_ADDRESSED : Reason.BEYOND_MOST);
  }

  private static String proposals(List<Line> chosen) {
    return chosen.size() == 1
        ? chosen.getFirst().words()
        : chosen.stream().map(l -> "- " + l.words()).collect(Collectors.joining("\n"));
  }

  /** In the order of the units, whatever the turns were; those of the same units together. */
  private String told(Set<Line> chosen) {
    Map<Set<String>, List<String>> byUnits = new LinkedHashMap<>();
    lines.stream()
        .filter(chosen::contains)
        .forEach(l -> byUnits.computeIfAbsent(l.units(), u -> new ArrayList<>()).add(l.words()));
    return byUnits.entrySet().stream()
        .map(e -> alone ? String.join("\n", e.getValue()) : named(e.getKey(), e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String named(Set<String> units, List<String> words) {
    String names = String.join("; ", units);
    if (words.size() == 1 && !words.getFirst().contains("\n")) {
      return names + ": " + BodyLine.bare(words.getFirst());
    }
    // A list begins below the name of the unit that gives it.
    String all = String.join("\n", words);
    return names + (BodyLine.listed(all) ? ":\n" : ": ") + all;
  }
}
