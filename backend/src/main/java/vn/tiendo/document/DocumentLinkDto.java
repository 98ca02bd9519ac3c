package vn.tiendo.document;

import vn.tiendo.anchor.SourceAnchorDto;

/**
 * A relation seen from one of its two documents.
 *
 * @param anchor the words that say so, where known
 * @param direction OUT: this document amends, carries out … the other; IN: the other does so to
 *     this one
 */
record DocumentLinkDto(
    DocumentRelation relation, Direction direction, DocumentRef document, SourceAnchorDto anchor) {
  enum Direction {
    OUT,
    IN
  }
}
