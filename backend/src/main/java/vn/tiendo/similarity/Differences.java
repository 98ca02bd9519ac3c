package vn.tiendo.similarity;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was changed between two texts, word by word: what went before what came in its place. */
public final class Differences {
  /** A word with the blanks after it, or the blanks that a text begins with. */
  private static final Pattern PIECE = Pattern.compile("\\S+\\s*|^\\s+");

  private Differences() {}

  /** In the order of reading; texts that are equal yield one stretch, two empty ones none. */
  public static List<Difference> between(String before, String now) {
    List<String> left = pieces(before);
    List<String> right = pieces(now);
    var patch =
        DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>(Differences::alike), null, true);
    List<Difference> stretches = new ArrayList<>();
    StringBuilder went = new StringBuilder();
    StringBuilder came = new StringBuilder();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        flush(stretches, went, came);
        add(stretches, Difference.Kind.SAME, String.join("", delta.getTarget().getLines()));
      } else {
        delta.getSource().getLines().forEach(went::append);
        delta.getTarget().getLines().forEach(came::append);
      }
    }
    flush(stretches, went, came);
    return stretches;
  }

  /** Whether two texts say the same, however they are spaced and broken into lines. */
  public static boolean none(String before, String now) {
    return between(before, now).stream().allMatch(d -> d.kind() == Difference.Kind.SAME);
  }

  private static boolean alike(String left, String right) {
    return left.strip().equals(right.strip());
  }

  private static void flush(List<Difference> to, StringBuilder went, StringBuilder came) {
    add(to, Difference.Kind.REMOVED, went.toString());
    add(to, Difference.Kind.ADDED, came.toString());
    went.setLength(0);
    came.setLength(0);
  }

  private static void add(List<Difference> to, Difference.Kind kind, String text) {
    if (!text.isEmpty()) {
      to.add(new Difference(kind, text));
    }
  }

  private static List<String> pieces(String text) {
    String composed = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    return PIECE.matcher(composed).results().map(MatchResult::group).toList();
  }
}
