/**
 * Where in a document's text something stands: a section, a task, a target. Owns source_anchor;
 * reads document_text. Door: {@link vn.tiendo.anchor.Anchors}.
 */
package vn.tiendo.anchor;
