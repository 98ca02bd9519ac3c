package vn.tiendo.savedview;

import java.util.List;

/** What of a view may be edited. */
record ViewEdit(String name, String query, List<String> columns, Boolean shared) {
  static ViewEdit of(SavedView view) {
    return new ViewEdit(view.name, view.query, List.of(view.columns), view.shared);
  }
}
