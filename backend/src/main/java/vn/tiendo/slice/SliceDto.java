package vn.tiendo.slice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.compilation.Compilation;

/**
 * @param about what it is about, in words
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
    List<Compilation.SectionTasks> sections) {}
