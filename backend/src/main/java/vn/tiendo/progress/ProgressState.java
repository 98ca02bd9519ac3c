package vn.tiendo.progress;

enum ProgressState {
  CURRENT,
  /** Sent by mistake and taken back. */
  WITHDRAWN
}
