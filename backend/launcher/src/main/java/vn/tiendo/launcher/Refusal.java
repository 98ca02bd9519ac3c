package vn.tiendo.launcher;

/**
 * Something the person at the keyboard can mend; the message is the one line they read, in
 * Vietnamese.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The process's exit code after a refusal, so that a script can tell it from a crash. */
  static final int EXIT_CODE = 2;

  Refusal(String message) {
    super(message);
  }

  Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
