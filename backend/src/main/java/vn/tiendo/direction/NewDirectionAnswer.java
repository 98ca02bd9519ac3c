package vn.tiendo.direction;

import java.util.List;
import java.util.UUID;

record NewDirectionAnswer(String content, List<UUID> attachmentIds) {}
