package vn.tiendo.workitem;

import vn.tiendo.daily.Product;

/** What was made, told when completion is reported. */
record CompletionReport(Product product, String note) {}
