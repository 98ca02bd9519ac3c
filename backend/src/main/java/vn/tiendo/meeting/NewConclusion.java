package vn.tiendo.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param title of the task it becomes; null: the first sentence
 * @param unit the task's lead, or to whom the direction goes
 * @param coordinators of the task
 * @param taskId the direction is about it
 * @param indicatorId the direction is about it
 */
record NewConclusion(
    ConclusionKind kind,
    String content,
    String title,
    String unit,
    List<String> coordinators,
    UUID taskId,
    UUID indicatorId,
    LocalDate dueOn) {}
