package vn.tiendo.progress;

/** Evidence that lies elsewhere, under an address. */
record EvidenceLink(String title, String url) {}
