package vn.tiendo.adjustment;

/** One of the tasks that a task is to become. @param leadUnit id or code; null for the same unit */
record SplitPart(String code, String title, String description, String product, String leadUnit) {}
