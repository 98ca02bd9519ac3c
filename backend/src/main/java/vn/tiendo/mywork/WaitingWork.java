package vn.tiendo.mywork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The door for whoever tells the caller how much waits for him. */
@ApplicationScoped
public class WaitingWork {
  /** A box of My work and how many rows it has. */
  public record Waiting(WorkBox box, int count) {}

  private final MyWorkService service;

  WaitingWork(MyWorkService service) {
    this.service = service;
  }

  /**
   * @param days what falls due in so many days counts as due
   */
  public List<Waiting> of(int days) {
    return service.overview(days, null).boxes().stream()
        .map(box -> new Waiting(box.box(), box.count()))
        .toList();
  }
}
