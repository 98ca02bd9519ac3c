package vn.tiendo.workitem;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Product;
import vn.tiendo.lifecycle.Standing;
import vn.tiendo.lifecycle.WorkState;

@Entity
class WorkItem extends Tracked {
  UUID ownerId;
  UUID programmeId;
  UUID planId;
  UUID taskId;
  UUID occurrenceId;
  UUID unitId;
  int year;
  int number;
  String title;
  String description;
  String product;
  UUID personId;
  UUID[] helperIds = {};
  boolean unplanned;
  UUID copiedFromId;
  LocalDate startsOn;
  LocalDate originalDueOn;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  WorkState state = WorkState.DRAFT;

  LocalDate stateSince;
  LocalDate startedOn;
  LocalDate submittedOn;
  LocalDate completedOn;
  Integer percent;
  LocalDate[] suspendedFrom = {};
  LocalDate[] suspendedTo = {};
  String productName;
  String productNumber;
  String productSymbol;
  LocalDate productIssuedOn;
  String productLink;
  String reviewNote;
  String programmeNote;
  String searchText;

  void describe(String newTitle, String newDescription, String newProduct) {
    title = newTitle;
    description = newDescription;
    product = newProduct;
    searchText = SearchKeys.of(title, product, description);
  }

  void give(UUID person, List<UUID> helpers) {
    personId = person;
    helperIds = helpers == null ? new UUID[0] : helpers.toArray(UUID[]::new);
  }

  /**
   * Its programme was approved, or it was added to an approved one: from this day it is ordered
   * work.
   */
  void order(LocalDate on) {
    originalDueOn = dueOn;
    LocalDate newYear = LocalDate.of(year, 1, 1);
    startsOn = on.isAfter(newYear) ? on : newYear;
    programmeNote = null;
    stand(Standing.ordered(on));
  }

  void stand(Standing standing) {
    state = standing.state();
    stateSince = standing.since();
    submittedOn = standing.submittedOn();
    completedOn = standing.completedOn();
    suspendedFrom = standing.suspensions().closed().starts();
    suspendedTo = standing.suspensions().closed().ends();
  }

  void deliver(Product delivered) {
    productName = delivered == null ? null : delivered.name();
    productNumber = delivered == null ? null : delivered.number();
    productSymbol = delivered == null ? null : delivered.symbol();
    productIssuedOn = delivered == null ? null : delivered.issuedOn();
    productLink = delivered == null ? null : delivered.link();
  }
}
