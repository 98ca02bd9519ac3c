package vn.tiendo.printing;

import java.util.UUID;

/** The .docx that was finished in Word, the caller's own upload. */
record EditedText(UUID attachmentId) {}
