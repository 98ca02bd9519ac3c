package vn.tiendo.identity;

import java.time.LocalDate;

/**
 * @param lastDay last day of the position; a position that has not begun by then never was
 */
public record PositionEnd(LocalDate lastDay) {}
