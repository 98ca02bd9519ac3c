/**
 * Files. Owns attachment, attachment_piece (their bytes, in the database so that a backup is
 * consistent and an instance keeps nothing) and attachment_link. A file never changes; who may read
 * what it is linked to may read it; unlinked, it goes after a day. Doors: {@link
 * vn.tiendo.attachment.Attachments} to link, {@link vn.tiendo.attachment.AttachmentHolder} for
 * features whose things carry files.
 */
package vn.tiendo.attachment;
