package vn.tiendo.coordination;

enum AskState {
  WAITING,
  ANSWERED,
  WITHDRAWN
}
