package vn.tiendo.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.contract.Contract;
import vn.tiendo.common.web.contract.ListAddress;
import vn.tiendo.common.web.contract.Operation;

/** Makes a file of a list under the rights of whoever asks. */
@ApplicationScoped
class ExportService {
  private final List<ExportedList> lists;
  private final Contract contract;
  private final TableReader tables;
  private final ExportRepository exports;
  private final Attachments attachments;
  private final Caller caller;
  private final boolean simulated;

  ExportService(
      @All List<ExportedList> lists,
      Contract contract,
      TableReader tables,
      ExportRepository exports,
      Attachments attachments,
      Caller caller,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.lists = lists;
    this.contract = contract;
    this.tables = tables;
    this.exports = exports;
    this.attachments = attachments;
    this.caller = caller;
    this.simulated = simulated;
  }

  /**
   * @throws RuleBroken for an address that is no list to be taken away, for wrong filters, and for
   *     more than {@link TableReader#MAX_ROWS} rows
   */
  @Transactional
  ExportDto create(NewExport wanted) {
    ListAddress address =
        ListAddress.parse(wanted.source()).orElseThrow(() -> notAList(wanted.source()));
    ExportedList list =
        lists.stream()
            .filter(l -> contract.operation(l.operationId()).path().equals(address.path()))
            .findFirst()
            .orElseThrow(() -> notAList(wanted.source()));
    check(address, contract.operation(list.operationId()));
    ListAddress asked = address.without("limit", "cursor", "includeTotal", "fields", "include");
    String day = asked.query().get("asOf");
    LocalDate asOf = day == null ? caller.today() : LocalDate.parse(day);
    return write(wanted, list, new Facts(wanted.source(), asOf, simulated), asked);
  }

  private ExportDto write(NewExport wanted, ExportedList list, Facts facts, ListAddress asked) {
    try {
      Path file = Files.createTempFile("export", "." + wanted.format().suffix());
      try {
        Table table = tables.read(list, wanted.format(), asked.query(), facts);
        writer(wanted.format()).write(table, file);
        AttachmentDto kept =
            attachments.keep(
                table.fileName() + "." + wanted.format().suffix(),
                wanted.format().mediaType(),
                file);
        Export export =
            new Export(caller.actorId(), wanted, table.rows().size(), facts.asOf(), kept.id());
        exports.persistAndFlush(export);
        return dto(export, kept);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableWriter writer(ExportFormat format) {
    return switch (format) {
      case XLSX -> new XlsxFile();
      case CSV -> new CsvFile();
      case DOCX -> new DocxFile();
      case NDJSON -> new NdjsonFile();
    };
  }

  /**
   * @throws NotFound for anybody but whom it was made for
   */
  ExportDto get(UUID id) {
    Export export =
        exports
            .findByIdOptional(id)
            .filter(e -> e.createdBy.equals(caller.actorId()))
            .orElseThrow(NotFound::new);
    return dto(export, attachments.find(export.attachmentId).orElse(null));
  }

  private ExportDto dto(Export export, AttachmentDto file) {
    return new ExportDto(
        export.id(),
        export.version(),
        export.source,
        export.format,
        export.rows,
        export.asOf,
        simulated,
        file,
        export.createdAt());
  }

  private static void check(ListAddress address, Operation operation) {
    List<Violation> violations =
        address.violations(operation).stream()
            .map(v -> new Violation("/source", null, v.code(), v.text()))
            .toList();
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
  }

  private static RuleBroken notAList(String source) {
    return RuleBroken.at("/source", "NOT_A_LIST", "export.notAList", source);
  }
}
