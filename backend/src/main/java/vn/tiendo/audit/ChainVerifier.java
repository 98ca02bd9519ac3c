package vn.tiendo.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the chain batch by batch over a plain connection, so that it works inside the application
 * and beside it. Memory stays that of one batch.
 */
final class ChainVerifier {
  private static final String SEALS =
      """
      SELECT number, events, size, last_xid::text AS last_xid, last_seq, seeds, marks, hash, key_id, signature,
             to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS sealed_at
      FROM audit_seal WHERE number > ? ORDER BY number LIMIT 1""";

  private static final String EVENTS =
      SealedEvent.SELECT
          + """
          WHERE (e.xid, e.seq) > (CAST(? AS text)::xid8, ?) AND (e.xid, e.seq) <= (CAST(? AS text)::xid8, ?)
          ORDER BY e.xid, e.seq""";

  private static final String OPENED =
      """
      SELECT p.event_seq, p.leaves::text FROM audit_opened p JOIN audit_event e ON e.seq = p.event_seq
      WHERE (e.xid, e.seq) > (CAST(? AS text)::xid8, ?) AND (e.xid, e.seq) <= (CAST(? AS text)::xid8, ?)""";

  private static final String UNSEALED =
      """
      SELECT count(*) FROM audit_event e
      WHERE (e.xid, e.seq) > (CAST(? AS text)::xid8, ?) AND e.xid < pg_snapshot_xmin(pg_current_snapshot())""";

  private record Seal(Head head, int size, byte[] seeds, byte[] marks) {}

  private final Connection connection;
  private final Map<String, SealKey> keys = new HashMap<>();
  private final Map<Long, Head> outside = new HashMap<>();
  private final ChainHash chain = new ChainHash();
  private final List<AuditFault> faults = new ArrayList<>();

  /**
   * @param keys whose signatures count; none: signatures are not judged
   * @param outside heads kept outside the database
   */
  ChainVerifier(Connection connection, List<SealKey> keys, List<Head> outside) {
    this.connection = connection;
    keys.forEach(key -> this.keys.put(key.id(), key));
    outside.forEach(head -> this.outside.put(head.number(), head));
  }

  AuditVerification verify() throws SQLException {
    Head before = new Head(0, 0, 0, 0, ChainHash.beginning(), "", "", null);
    long events = 0;
    long seals = 0;
    for (Seal seal = next(0); seal != null; seal = next(seal.head().number())) {
      events += judge(before, seal);
      seals++;
      before = seal.head();
    }
    long last = before.number();
    outside.keySet().stream()
        .filter(number -> number > last)
        .sorted()
        .limit(1)
        .forEach(number -> fault(AuditFault.Kind.TAIL_CUT, number, null));
    return new AuditVerification(
        faults.isEmpty(), events, seals, unsealed(before), last, List.copyOf(faults));
  }

  private int judge(Head before, Seal seal) throws SQLException {
    Head head = seal.head();
    List<SealedEvent> events = events(before, head);
    Map<Long, OpenedEvent> opened = opened(before, head);
    List<byte[]> hashes = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      hashes.add(hash(events.get(i), opened, seal, i));
    }
    boolean whole = events.size() == seal.size() && sameMarks(hashes, seal);
    if (!whole) {
      locate(events, opened, seal);
    }
    byte[] end = before.hash();
    for (byte[] hash : hashes) {
      end = chain.link(end, hash);
    }
    boolean follows =
        head.number() == before.number() + 1 && head.events() == before.events() + seal.size();
    if (!follows || whole && !Arrays.equals(end, head.hash())) {
      fault(AuditFault.Kind.CHAIN_BROKEN, head.number(), null);
    }
    judgeHead(head);
    return events.size();
  }

  private void judgeHead(Head head) {
    SealKey key = keys.get(head.keyId());
    if (!keys.isEmpty() && (key == null || !key.verifies(head.signed(), head.signature()))) {
      fault(AuditFault.Kind.BAD_SIGNATURE, head.number(), null);
    }
    Head kept = outside.get(head.number());
    if (kept != null && !Arrays.equals(kept.hash(), head.hash())) {
      fault(AuditFault.Kind.TAIL_CUT, head.number(), null);
    }
  }

  private byte[] hash(SealedEvent event, Map<Long, OpenedEvent> opened, Seal seal, int place) {
    OpenedEvent salts = opened.get(event.seq());
    if (salts != null) {
      return chain.event(salts, event);
    }
    return place < seal.size() ? chain.event(seed(seal, place), event) : new byte[32];
  }

  private static byte[] seed(Seal seal, int place) {
    int from = place * ChainHash.SEED;
    return Arrays.copyOfRange(seal.seeds(), from, from + ChainHash.SEED);
  }

  private static boolean sameMarks(List<byte[]> hashes, Seal seal) {
    for (int i = 0; i < hashes.size(); i++) {
      if (!marked(hashes.get(i), seal, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean marked(byte[] hash, Seal seal, int place) {
    int from = place * ChainHash.MARK;
    return Arrays.equals(hash, 0, ChainHash.MARK, seal.marks(), from, from + ChainHash.MARK);
  }

  /**
   * Which event it was. Events and places are walked together; where they part, the next place that
   * the event fits tells deleted ones, the next event that fits the place tells inserted ones, and
   * where neither fits the event was edited.
   */
  private void locate(List<SealedEvent> events, Map<Long, OpenedEvent> opened, Seal seal) {
    int place = 0;
    int at = 0;
    while (at < events.size() || place < seal.size()) {
      int surplus = events.size() - at - (seal.size() - place);
      if (at < events.size() && place < seal.size() && fits(events.get(at), opened, seal, place)) {
        at++;
        place++;
      } else if (surplus > 0) {
        fault(AuditFault.Kind.INSERTED, seal.head().number(), events.get(at++).seq());
      } else if (surplus < 0 && !editedHere(events, at, opened, seal, place)) {
        fault(AuditFault.Kind.DELETED, seal.head().number(), null);
        place++;
      } else {
        fault(AuditFault.Kind.EDITED, seal.head().number(), events.get(at++).seq());
        place++;
      }
    }
  }

  /** The next event fits the next place: then this one stands where it stood. */
  private boolean editedHere(
      List<SealedEvent> events, int at, Map<Long, OpenedEvent> opened, Seal seal, int place) {
    return at + 1 < events.size()
        && place + 1 < seal.size()
        && fits(events.get(at + 1), opened, seal, place + 1);
  }

  private boolean fits(SealedEvent event, Map<Long, OpenedEvent> opened, Seal seal, int place) {
    return marked(hash(event, opened, seal, place), seal, place);
  }

  private void fault(AuditFault.Kind kind, long seal, Long seq) {
    faults.add(new AuditFault(kind, seal, seq));
  }

  private Seal next(long number) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SEALS)) {
      statement.setLong(1, number);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? new Seal(
                SealRepository.head(row),
                row.getInt("size"),
                row.getBytes("seeds"),
                row.getBytes("marks"))
            : null;
      }
    }
  }

  private List<SealedEvent> events(Head after, Head upTo) throws SQLException {
    List<SealedEvent> events = new ArrayList<>();
    try (PreparedStatement statement = between(EVENTS, after, upTo);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        events.add(SealedEvent.of(rows));
      }
    }
    return events;
  }

  private Map<Long, OpenedEvent> opened(Head after, Head upTo) throws SQLException {
    Map<Long, OpenedEvent> opened = new HashMap<>();
    try (PreparedStatement statement = between(OPENED, after, upTo);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        opened.put(rows.getLong(1), OpenedEvent.parse(rows.getString(2)));
      }
    }
    return opened;
  }

  private PreparedStatement between(String sql, Head after, Head upTo) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, Long.toString(after.lastXid()));
    statement.setLong(2, after.lastSeq());
    statement.setString(3, Long.toString(upTo.lastXid()));
    statement.setLong(4, upTo.lastSeq());
    return statement;
  }

  private long unsealed(Head head) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNSEALED)) {
      statement.setString(1, Long.toString(head.lastXid()));
      statement.setLong(2, head.lastSeq());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
