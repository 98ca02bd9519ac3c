package vn.tiendo.similarity;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.similarity.Words.Word;

/**
 * Compares a text with the one that stood in its place before. Two words in three that follow each
 * other in both texts count as carried forward; a text whose paragraphs only changed places is
 * found by its runs of three words.
 */
public final class Similarity {
  /** What a date or number that was changed takes off, of a word: its text is carried forward. */
  private static final double CHANGED_FIGURE = 0.05;

  private static final double MOSTLY = 0.8;
  private static final double PARTLY = 0.6;
  private static final int RUN = 3;

  private Similarity() {}

  /**
   * @param now the text in question
   * @param before the text of the period before, null where there was none
   */
  public static Likeness compare(String now, String before) {
    List<Word> left = Words.of(before);
    List<Word> right = Words.of(now);
    if (left.isEmpty() || right.isEmpty()) {
      return new Likeness(0, Likeness.Kind.NOTHING_TO_COMPARE);
    }
    List<Word[]> pairs = inOrder(left, right);
    double changed =
        pairs.stream().filter(pair -> !pair[0].text().equals(pair[1].text())).count()
            * CHANGED_FIGURE;
    double ordered = 2 * (pairs.size() - changed) / (left.size() + right.size());
    double score = Math.max(ordered, inRuns(left, right) * (1 - CHANGED_FIGURE));
    boolean onlyMasked = pairs.size() == left.size() && pairs.size() == right.size();
    return new Likeness(score, onlyMasked ? masked(pairs) : kind(score));
  }

  private static Likeness.Kind masked(List<Word[]> pairs) {
    List<Word> changed =
        pairs.stream()
            .filter(pair -> !pair[0].text().equals(pair[1].text()))
            .map(pair -> pair[0])
            .toList();
    if (changed.isEmpty()) {
      return Likeness.Kind.SAME;
    }
    return changed.stream().allMatch(Word::date)
        ? Likeness.Kind.ONLY_DATES
        : Likeness.Kind.ONLY_FIGURES;
  }

  private static Likeness.Kind kind(double score) {
    if (score >= MOSTLY) {
      return Likeness.Kind.MOSTLY_CARRIED;
    }
    return score >= PARTLY ? Likeness.Kind.PARTLY_CARRIED : Likeness.Kind.NEW;
  }

  /** The words that both texts have in the same order (Myers, 1986), each with its partner. */
  private static List<Word[]> inOrder(List<Word> left, List<Word> right) {
    var patch =
        DiffUtils.diff(
            left.stream().map(Word::mask).toList(),
            right.stream().map(Word::mask).toList(),
            new MyersDiffWithLinearSpace<>(),
            null,
            true);
    List<Word[]> pairs = new ArrayList<>();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        for (int i = 0; i < delta.getSource().size(); i++) {
          int l = delta.getSource().getPosition() + i;
          int r = delta.getTarget().getPosition() + i;
          pairs.add(new Word[] {left.get(l), right.get(r)});
        }
      }
    }
    return pairs;
  }

  /** Share of runs of three words that stand in both, wherever (Dice's coefficient). */
  private static double inRuns(List<Word> left, List<Word> right) {
    if (left.size() < RUN || right.size() < RUN) {
      return 0;
    }
    Map<String, Integer> there = new HashMap<>();
    runs(left).forEach(run -> there.merge(run, 1, Integer::sum));
    int both = 0;
    for (String run : runs(right)) {
      if (there.merge(run, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return 2.0 * both / (left.size() + right.size() - 2 * (RUN - 1));
  }

  private static List<String> runs(List<Word> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.get(i).mask() + " " + words.get(i + 1).mask() + " " + words.get(i + 2).mask());
    }
    return runs;
  }
}
