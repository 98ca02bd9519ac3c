package vn.tiendo.yearly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.programme.ProgrammeDto;
import vn.tiendo.programme.Programmes;
import vn.tiendo.unit.Units;

/** Puts the offices' programmes of a year together. */
@ApplicationScoped
class YearlyService {
  private final Programmes programmes;
  private final YearlyRepository items;
  private final YearlyPaper paper;
  private final HouseRights house;
  private final Units units;

  YearlyService(
      Programmes programmes,
      YearlyRepository items,
      YearlyPaper paper,
      HouseRights house,
      Units units) {
    this.programmes = programmes;
    this.items = items;
    this.paper = paper;
    this.house = house;
    this.units = units;
  }

  /**
   * @param only the units wanted; null: all of the caller's house
   * @throws NotFound when the caller reads none of that year
   */
  @Transactional
  PaperFile document(int year, UUID[] only) {
    UUID owner = house.own();
    List<ProgrammeDto> found =
        programmes.ofYear(year, owner, only).stream()
            .sorted(Comparator.comparing(programme -> units.num(programme.unit().id())))
            .toList();
    if (found.isEmpty()) {
      throw new NotFound();
    }
    List<UUID> ids = found.stream().map(ProgrammeDto::id).toList();
    return paper.of(
        new YearlyPaper.Content(
            house.rootOf(owner), year, found, items.items(ids), items.plans(ids)));
  }
}
