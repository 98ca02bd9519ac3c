package vn.tiendo.value;

/** The verifier sends a value back, and says why. */
public record ValueRejection(String note) {}
