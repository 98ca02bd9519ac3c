package vn.tiendo.mywork;

import java.time.LocalDate;
import java.util.List;

/**
 * @param boxes those of the caller's positions, in the order in which they are shown
 */
record MyWorkDto(LocalDate asOf, List<Box> boxes) {
  record Box(WorkBox box, int count, String href) {}
}
