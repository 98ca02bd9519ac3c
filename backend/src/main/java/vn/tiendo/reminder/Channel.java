package vn.tiendo.reminder;

/** By which way: in the application, by letter, by a message somebody sends himself, by e-mail. */
enum Channel {
  IN_APP,
  LETTER,
  MESSAGE,
  EMAIL
}
