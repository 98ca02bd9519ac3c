package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import vn.tiendo.common.security.Relation;
import vn.tiendo.identity.People;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;

/** Puts together what goes out of a value, by what its reader may see. */
@ApplicationScoped
class ValueDtos {
  private final Indicators indicators;
  private final People people;

  ValueDtos(Indicators indicators, People people) {
    this.indicators = indicators;
    this.people = people;
  }

  ValueDto of(IndicatorValue value, ValueRevision shown, IndicatorView indicator) {
    EnumSet<Relation> relations = indicators.relations(indicator);
    return new ValueDto(
        value.id(),
        value.version(),
        value.indicatorId,
        value.period,
        value.memberId,
        value.nature,
        value.basis,
        shown.figure(),
        shown.numerator,
        shown.denominator,
        shown.sourceText,
        shown.note,
        shown.attachmentIds,
        shown.state,
        shown.num,
        value.verifiedRevision,
        shown.rejectionNote,
        people.ref(shown.enteredBy),
        shown.enteredAt,
        shown.submittedAt,
        shown.verifiedAt,
        value.createdAt(),
        value.updatedAt(),
        ValueRights.allowedActions(relations, value.state, value.revision, indicator.planState()));
  }

  ValueDto of(ValueList.Row row, IndicatorView indicator) {
    EnumSet<Relation> relations = indicators.relations(indicator);
    return new ValueDto(
        row.id(),
        row.version(),
        row.indicatorId(),
        row.period(),
        row.memberId(),
        row.nature(),
        row.basis(),
        row.figure(),
        row.numerator(),
        row.denominator(),
        row.sourceText(),
        row.note(),
        row.attachmentIds(),
        row.state(),
        row.revision(),
        row.verifiedRevision(),
        row.rejectionNote(),
        people.ref(row.enteredBy()),
        row.enteredAt(),
        row.submittedAt(),
        row.verifiedAt(),
        row.createdAt(),
        row.updatedAt(),
        ValueRights.allowedActions(relations, row.state(), row.revision(), indicator.planState()));
  }

  ValueRevisionDto of(ValueRevision row) {
    return ValueRevisionDto.of(row, people.ref(row.enteredBy));
  }
}
