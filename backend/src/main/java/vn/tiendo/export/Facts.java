package vn.tiendo.export;

import java.time.LocalDate;

/**
 * What a file says of itself.
 *
 * @param source the list's address with its filters
 * @param asOf the day of which it tells
 */
record Facts(String source, LocalDate asOf, boolean simulated) {}
