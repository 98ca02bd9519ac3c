package vn.tiendo.comment;

import java.util.List;
import java.util.UUID;

/**
 * Exactly one of task and work item is its subject.
 *
 * @param mentionIds people who are to hear of it
 */
record NewComment(
    UUID taskId,
    UUID workItemId,
    String content,
    List<UUID> mentionIds,
    List<UUID> attachmentIds) {}
