package vn.tiendo.roster;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.security.PositionKind;

/** Reads positions as offices write them; what heads a unit depends on whether it is the root. */
final class PositionTitles {
  private static final Map<String, PositionKind> ANYWHERE =
      Map.ofEntries(
          Map.entry("truong phong", PositionKind.HEAD),
          Map.entry("truong don vi", PositionKind.HEAD),
          Map.entry("chi cuc truong", PositionKind.HEAD),
          Map.entry("chanh thanh tra", PositionKind.HEAD),
          Map.entry("giam doc trung tam", PositionKind.HEAD),
          Map.entry("pho truong phong", PositionKind.DEPUTY_HEAD),
          Map.entry("pho truong don vi", PositionKind.DEPUTY_HEAD),
          Map.entry("pho chi cuc truong", PositionKind.DEPUTY_HEAD),
          Map.entry("pho chanh thanh tra", PositionKind.DEPUTY_HEAD),
          Map.entry("pho giam doc trung tam", PositionKind.DEPUTY_HEAD),
          Map.entry("pho chanh van phong", PositionKind.DEPUTY_HEAD),
          Map.entry("chuyen vien", PositionKind.OFFICER),
          Map.entry("chuyen vien chinh", PositionKind.OFFICER),
          Map.entry("thanh tra vien", PositionKind.OFFICER),
          Map.entry("kiem soat vien", PositionKind.OFFICER),
          Map.entry("can bo", PositionKind.OFFICER),
          Map.entry("vien chuc", PositionKind.OFFICER),
          Map.entry("nhan vien", PositionKind.OFFICER),
          Map.entry("van thu", PositionKind.CLERK),
          Map.entry("quan tri", PositionKind.ADMINISTRATOR),
          Map.entry("quan tri he thong", PositionKind.ADMINISTRATOR));

  private static final Map<String, PositionKind> AT_THE_ROOT =
      Map.of(
          "giam doc", PositionKind.DIRECTOR,
          "pho giam doc", PositionKind.DEPUTY_DIRECTOR,
          "chanh van phong", PositionKind.CHIEF_OF_OFFICE);

  private static final Map<String, PositionKind> BELOW_THE_ROOT =
      Map.of(
          "giam doc", PositionKind.HEAD,
          "pho giam doc", PositionKind.DEPUTY_HEAD,
          "chanh van phong", PositionKind.HEAD);

  private PositionTitles() {}

  static Optional<PositionKind> read(String title, boolean atRoot) {
    for (PositionKind kind : PositionKind.values()) {
      if (kind.name().equals(title.strip())) {
        return Optional.of(kind);
      }
    }
    String key = SearchKeys.of(title);
    PositionKind here = (atRoot ? AT_THE_ROOT : BELOW_THE_ROOT).get(key);
    return Optional.ofNullable(here == null ? ANYWHERE.get(key) : here);
  }
}
