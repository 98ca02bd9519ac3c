package vn.tiendo.secondfactor;

/** A code of the app: shows that it has the secret. */
record SecondFactorConfirmation(String oneTimeCode) {}
