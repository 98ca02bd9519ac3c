/**
 * Documents (văn bản) and the places in them that other things come from. Owns document,
 * document_text, document_link, source_anchor. A document is known by issuer, type, number and
 * date; number and date may be blank. Its full text is stored once, in NFC, because anchors count
 * its Unicode code points. Doors: {@link vn.tiendo.document.Documents} and {@link
 * vn.tiendo.document.Anchors}. Neighbours: unit (issuer), attachment (files).
 */
package vn.tiendo.document;
