package vn.tiendo.slice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.scorecard.LatestFigures;

/**
 * @param about what it is about, in words
 * @param indicators those of the same part, with their last published figures
 * @param text the same as a paragraph
 */
record SliceDto(
    LocalDate asOf,
    LocalDate from,
    LocalDate to,
    UUID planId,
    String about,
    String text,
    Compilation.Counts total,
    List<LatestFigures.Latest> indicators,
    List<Compilation.SectionTasks> sections) {}
