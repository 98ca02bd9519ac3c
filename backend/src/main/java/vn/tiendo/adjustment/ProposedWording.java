package vn.tiendo.adjustment;

/** Null members stay as they are. */
record ProposedWording(String title, String description, String product) {}
