package vn.tiendo.drafting;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.programme.ProgrammeDto;
import vn.tiendo.workitem.WorkItemWriter;

/** One result a row, in the order of the rows. The ETag is the programme's. */
record ProgrammeItemsResult(ProgrammeDto programme, List<Result> results) implements Versioned {
  enum Status {
    ADDED,
    CHANGED,
    UNCHANGED,
    REMOVED,
    SKIPPED
  }

  record Result(int index, Status status, UUID id, Integer number, String reason) {
    static Result of(int index, Status status, WorkItemWriter.Row item) {
      return new Result(index, status, item.id(), item.number(), null);
    }
  }

  @Override
  @com.fasterxml.jackson.annotation.JsonIgnore
  public UUID id() {
    return programme.id();
  }

  @Override
  public long version() {
    return programme.version();
  }
}
