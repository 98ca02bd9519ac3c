package vn.tiendo.mywork;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.daily.Holder;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.unit.UnitRef;

record WorkRowDto(
    RowKind kind,
    UUID id,
    String title,
    TaskLink task,
    String period,
    UnitRef unit,
    LocalDate dueOn,
    String state,
    TimeState timeState,
    Integer overdueDays,
    Holder holder,
    String note,
    List<String> allowedActions,
    String href) {}
