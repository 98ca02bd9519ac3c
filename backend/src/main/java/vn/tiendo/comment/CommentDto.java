package vn.tiendo.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.daily.WorkItemLink;
import vn.tiendo.identity.PersonRef;

/**
 * @param content null once it was taken back
 */
record CommentDto(
    UUID id,
    long version,
    TaskLink task,
    WorkItemLink workItem,
    PersonRef author,
    String content,
    List<PersonRef> mentions,
    List<AttachmentDto> attachments,
    CommentState state,
    Instant saidAt,
    Instant editedAt,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
