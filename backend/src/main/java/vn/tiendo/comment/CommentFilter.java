package vn.tiendo.comment;

import java.util.Arrays;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record CommentFilter(UUID task, UUID workItem, UUID mentioned) {
  String pin(String sort) {
    return Arrays.toString(new Object[] {task, workItem, mentioned, sort});
  }
}
