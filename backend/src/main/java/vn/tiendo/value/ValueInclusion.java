package vn.tiendo.value;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;

/** An indicator can bring its values along. */
@Singleton
class ValueInclusion implements Inclusion.Provider {
  private final ValueListService values;

  ValueInclusion(ValueListService values) {
    this.values = values;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getIndicator",
            "values",
            asked ->
                values.page(
                    ValueFilter.of(asked.id()),
                    ValueSort.of("-period"),
                    null,
                    Inclusion.LIMIT,
                    false)));
  }
}
