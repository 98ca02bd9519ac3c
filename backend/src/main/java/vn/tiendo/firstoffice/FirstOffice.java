package vn.tiendo.firstoffice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.position.PositionNames;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/**
 * The seats of an organisation that opens with its plan: leaders, chief of office, clerk and
 * administrator at the root; of each unit below a head and an officer; one more officer who
 * consolidates.
 */
final class FirstOffice {
  /**
   * One account.
   *
   * @param units its positions' units, as long as {@code kinds}; empty for an administrator of an
   *     installation without units
   */
  record Seat(
      String username,
      String name,
      String title,
      List<UUID> units,
      List<PositionKind> kinds,
      boolean focalPoint) {}

  private final Units units;
  private final UUID root;
  private final UUID consolidating;

  FirstOffice(Units units, UUID root, UUID consolidating) {
    this.units = units;
    this.root = root;
    this.consolidating = consolidating;
  }

  static Seat administrator(UUID root) {
    return new Seat(
        "quantri",
        "Quản trị hệ thống",
        "Quản trị hệ thống",
        root == null ? List.of() : List.of(root),
        List.of(PositionKind.ADMINISTRATOR),
        false);
  }

  List<Seat> seats() {
    List<UUID> below =
        units.subtree(root).stream()
            .filter(id -> !id.equals(root))
            .sorted(Comparator.comparing(id -> units.ref(id).code()))
            .toList();
    Map<UUID, String> names = shortNames(below);
    String office = units.ref(root).name();
    List<Seat> seats = new ArrayList<>();
    seats.add(administrator(root));
    seats.add(atRoot("giamdoc", PositionKind.DIRECTOR, office));
    seats.add(atRoot("phogiamdoc", PositionKind.DEPUTY_DIRECTOR, office));
    UUID chiefs = below.stream().filter(id -> isOffice(units.ref(id))).findFirst().orElse(null);
    seats.add(chief(chiefs));
    seats.add(atRoot("vanthu", PositionKind.CLERK, office));
    for (UUID unit : below) {
      if (!unit.equals(chiefs)) {
        seats.add(seat(names.get(unit) + ".truong", PositionKind.HEAD, unit, false));
      }
      seats.add(seat(names.get(unit) + ".chuyenvien", PositionKind.OFFICER, unit, true));
    }
    if (consolidating != null) {
      seats.add(consolidator(names));
    }
    return seats;
  }

  /** Whoever leads the department's office heads that unit as well. */
  private Seat chief(UUID office) {
    if (office == null) {
      return atRoot("chanhvanphong", PositionKind.CHIEF_OF_OFFICE, units.ref(root).name());
    }
    return new Seat(
        "chanhvanphong",
        "Chánh " + units.ref(office).name(),
        PositionNames.of(PositionKind.CHIEF_OF_OFFICE, units.kind(root), ""),
        List.of(office, root),
        List.of(PositionKind.HEAD, PositionKind.CHIEF_OF_OFFICE),
        false);
  }

  private Seat consolidator(Map<UUID, String> names) {
    String name = units.ref(consolidating).name();
    return new Seat(
        names.getOrDefault(consolidating, "so") + ".tonghop",
        "Chuyên viên tổng hợp " + name,
        "Chuyên viên",
        List.of(consolidating),
        List.of(PositionKind.OFFICER),
        false);
  }

  private Seat atRoot(String username, PositionKind kind, String office) {
    String title = PositionNames.of(kind, units.kind(root), "");
    return new Seat(username, title + " " + office, title, List.of(root), List.of(kind), false);
  }

  private Seat seat(String username, PositionKind kind, UUID unit, boolean focalPoint) {
    String unitName = units.ref(unit).name();
    String title = PositionNames.of(kind, units.kind(unit), unitName);
    return new Seat(
        username, personName(title, unitName), title, List.of(unit), List.of(kind), focalPoint);
  }

  /** "Trưởng phòng" of "Phòng Kế hoạch" is "Trưởng phòng Kế hoạch": a word is not said twice. */
  static String personName(String title, String unitName) {
    for (String word : List.of("phòng", "Thanh tra", "Trung tâm", "Chi cục")) {
      boolean said = title.toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT));
      if (said
          && unitName.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + " ")) {
        return title + unitName.substring(word.length());
      }
    }
    return title + " " + unitName;
  }

  private static boolean isOffice(UnitRef unit) {
    return unit.name().startsWith("Văn phòng");
  }

  /**
   * Abbreviations where they are there and one unit's alone, else initials; never the same twice.
   */
  private Map<UUID, String> shortNames(List<UUID> all) {
    Map<UUID, String> names = new HashMap<>();
    for (UUID unit : all) {
      UnitRef ref = units.ref(unit);
      boolean own =
          ref.shortName() != null
              && all.stream()
                      .filter(id -> ref.shortName().equals(units.ref(id).shortName()))
                      .count()
                  == 1;
      String wish = own ? SearchKeys.of(ref.shortName()) : initials(ref.name());
      String base = wish.replaceAll("[^a-z0-9]", "");
      String name = base;
      for (int i = 2; names.containsValue(name); i++) {
        name = base + i;
      }
      names.put(unit, name);
    }
    return names;
  }

  static String initials(String name) {
    return Arrays.stream(SearchKeys.of(name).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
