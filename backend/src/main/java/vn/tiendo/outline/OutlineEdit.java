package vn.tiendo.outline;

import java.util.List;

/** What of an outline may be edited. */
record OutlineEdit(String title, List<OutlineNode> nodes) {}
