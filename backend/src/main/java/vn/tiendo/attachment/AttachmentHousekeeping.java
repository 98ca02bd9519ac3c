package vn.tiendo.attachment;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.tiendo.common.jobs.Job;

/** Lets go of files that nobody linked within a day. */
@Singleton
class AttachmentHousekeeping implements Job {
  private final AttachmentService attachments;

  AttachmentHousekeeping(AttachmentService attachments) {
    this.attachments = attachments;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    attachments.removeUnlinked();
  }
}
