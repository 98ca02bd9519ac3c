package vn.tiendo.notification;

/**
 * @param marked how many were unread before
 * @param unread how many still are
 */
record ReadingResult(int marked, long unread) {}
