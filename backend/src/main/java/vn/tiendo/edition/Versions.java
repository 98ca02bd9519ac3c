package vn.tiendo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.LargeWork;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.identity.People;

/** The door to what consolidated reports said when; who may read it is asked before. */
@ApplicationScoped
public class Versions {
  /** Of the files in which versions came back. */
  public static final String RESOURCE_TYPE = "consolidated_version";

  private final VersionRepository versions;
  private final KeptRepository kept;
  private final Attachments attachments;
  private final People people;
  private final Clock clock;

  Versions(
      VersionRepository versions,
      KeptRepository kept,
      Attachments attachments,
      People people,
      Clock clock) {
    this.versions = versions;
    this.kept = kept;
    this.attachments = attachments;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Which version of what.
   *
   * @param no one more than the last of the report
   */
  public record Edition(UUID ownerId, UUID reportId, int no) {}

  /**
   * Keeps a report whole.
   *
   * @return the version's id
   */
  public UUID keep(
      Edition edition, ConsolidatedVersion.Cause cause, String note, ConsolidatedContent content) {
    return versions.add(edition, cause, note, content, clock.instant());
  }

  /**
   * @throws NotFound when the report has no such version
   */
  public ConsolidatedVersion one(UUID reportId, int no) {
    return versions.one(reportId, no).orElseThrow(NotFound::new);
  }

  /** The report of which this is a version. */
  public Optional<UUID> reportOf(UUID versionId) {
    return versions.reportOf(versionId);
  }

  /** Without what they say; the youngest first. */
  public VersionDto.All all(UUID reportId) {
    Map<Integer, AttachmentDto> files = files(reportId);
    return new VersionDto.All(
        versions.all(
            reportId,
            row ->
                new VersionDto(
                    row.getInt("no"),
                    ConsolidatedVersion.Cause.valueOf(row.getString("cause")),
                    Sql.instant(row, "at"),
                    people.ref(Sql.id(row, "by_id")),
                    row.getString("note"),
                    files.get(row.getInt("no")),
                    null)));
  }

  /** By the number of the version that was read from each. */
  private Map<Integer, AttachmentDto> files(UUID reportId) {
    Map<UUID, Integer> imported = versions.imported(reportId);
    Map<Integer, AttachmentDto> files = new HashMap<>();
    attachments
        .of(imported.keySet())
        .forEach((version, linked) -> files.put(imported.get(version), linked.getFirst()));
    return files;
  }

  /**
   * @throws NotFound when the report has no such version
   */
  public VersionDto dto(UUID reportId, int no) {
    ConsolidatedVersion version = versions.head(reportId, no).orElseThrow(NotFound::new);
    return new VersionDto(
        version.no(),
        version.cause(),
        version.at(),
        people.ref(version.byId()),
        version.note(),
        attachments.of(version.id()).stream().findFirst().orElse(null),
        content(reportId, no));
  }

  /** Of very many reports without what is read page by page. */
  private ConsolidatedContent content(UUID reportId, int no) {
    return kept.sources(reportId, no) > LargeWork.AT_ONCE
        ? kept.then(reportId, no).orElseThrow()
        : one(reportId, no).content();
  }

  public boolean has(UUID reportId, int no) {
    return versions.head(reportId, no).isPresent();
  }
}
