package vn.tiendo.indicator;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/** From this day figures are no longer comparable with those before, and why. */
public record SeriesBreak(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, String note) {}
