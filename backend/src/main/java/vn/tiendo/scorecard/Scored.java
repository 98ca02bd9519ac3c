package vn.tiendo.scorecard;

import java.util.List;
import vn.tiendo.assessment.Assessment;
import vn.tiendo.assessment.Target;

/**
 * An indicator with its status.
 *
 * @param targets those in force on the day
 * @param provisional what would follow from submitted values; null when nothing else would, or the
 *     caller may not see it
 */
record Scored(ScoreRow row, List<Target> targets, Assessment status, Assessment provisional) {}
