package vn.tiendo.savedview;

import java.util.List;

record NewView(ViewList list, String name, String query, List<String> columns, Boolean shared) {
  ViewEdit edit() {
    return new ViewEdit(name, query, columns, shared);
  }
}
