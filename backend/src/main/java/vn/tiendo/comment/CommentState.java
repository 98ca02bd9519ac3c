package vn.tiendo.comment;

/** Said a moment ago and still to be changed; standing; taken back by its author. */
enum CommentState {
  FRESH,
  STANDING,
  DELETED
}
