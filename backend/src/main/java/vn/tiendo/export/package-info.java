/**
 * Lists taken away as files: a spreadsheet, an annex in Word, CSV, NDJSON. Which lists there are is
 * told by the features that implement {@link vn.tiendo.common.listing.ExportedList}; the files are
 * attachments that go after a day. Owns export. Knows attachment, identity.
 */
package vn.tiendo.export;
