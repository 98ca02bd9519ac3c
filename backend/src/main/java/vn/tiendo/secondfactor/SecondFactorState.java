package vn.tiendo.secondfactor;

/** Not on; a secret was given and no code of it seen yet; asked for at each sign-in. */
enum SecondFactorState {
  DISABLED,
  PENDING,
  ACTIVE
}
