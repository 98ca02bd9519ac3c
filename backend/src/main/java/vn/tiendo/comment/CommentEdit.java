package vn.tiendo.comment;

import java.util.List;
import java.util.UUID;

record CommentEdit(String content, List<UUID> mentionIds) {}
