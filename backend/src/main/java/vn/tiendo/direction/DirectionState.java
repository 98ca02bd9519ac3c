package vn.tiendo.direction;

enum DirectionState {
  OPEN,
  ANSWERED,
  WITHDRAWN
}
