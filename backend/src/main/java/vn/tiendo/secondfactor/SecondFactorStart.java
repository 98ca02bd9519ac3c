package vn.tiendo.secondfactor;

/** Whoever only found a machine left open must not be able to lock its owner out. */
record SecondFactorStart(String currentPassword) {}
