package vn.tiendo.consolidation;

import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** Received reports of many offices in the period of {@link GivenConsolidation}, by SQL. */
final class GivenManyReports {
  /** The content of one cannot be read, as after damage. */
  static final String BREAK_ONE =
      "UPDATE report_submission SET content = content || '{\"tasks\": 5}' WHERE report_id = md5('report1')::uuid;";

  static final String MEND_IT =
      "UPDATE report_submission SET content = content || '{\"tasks\": []}' WHERE report_id = md5('report1')::uuid;";

  static final String ONE_LESS =
      "UPDATE report SET state = 'EXCLUDED', state_before = 'RECEIVED', excluded_reason = 'Đã sáp nhập'"
          + " WHERE id = md5('report1')::uuid;";

  /** One unit writes 3,000 lines, more than is shown at once. */
  static final String WRITE_MUCH =
      "UPDATE report_submission SET content = jsonb_set(content, '{nodes,0,text}', to_jsonb((SELECT string_agg("
          + "'- Việc thứ ' || n || ' của đơn vị', E'\n' ORDER BY n) FROM generate_series(1, 3000) n)))"
          + " WHERE report_id = md5('report1')::uuid;";

  private GivenManyReports() {}

  static void received(int units) {
    IssuedPlan.run(
        """
        INSERT INTO unit (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, internal,
          has_seal, sort_key, valid_from)
        SELECT md5('many' || n)::uuid, 0, now(), now(), '%1$s', '%1$s', '%1$s', 'M' || n, 'OFFICE', true, false, 'M' || n,
          '2020-01-01' FROM generate_series(1, %2$d) n;
        INSERT INTO unit_name (id, version, created_at, updated_at, changed_by, request_id, unit_id, name, search_text,
          valid_from)
        SELECT id, 0, now(), now(), changed_by, request_id, id, 'Đơn vị ' || code, 'don vi', '2020-01-01'
        FROM unit WHERE id IN (SELECT md5('many' || n)::uuid FROM generate_series(1, %2$d) n);
        INSERT INTO unit_parent (id, version, created_at, updated_at, changed_by, request_id, unit_id, parent_id, valid_from)
        SELECT id, 0, now(), now(), changed_by, request_id, id, '%3$s', '2020-01-01'
        FROM unit WHERE id IN (SELECT md5('many' || n)::uuid FROM generate_series(1, %2$d) n);
        INSERT INTO report (id, version, created_at, updated_at, changed_by, request_id, owner_id, period_id, unit_id,
          recipient_unit_id, state, due_on, last_no, received_no, first_submitted_on, last_submitted_on, received_on)
        SELECT md5('report' || n)::uuid, 0, now(), now(), '%1$s', '%1$s', '%1$s', '%4$s', md5('many' || n)::uuid, '%5$s',
          'RECEIVED', '2021-12-19', 1, 1, '2021-12-18', '2021-12-18', '2021-12-18' FROM generate_series(1, %2$d) n;
        INSERT INTO report_submission (id, version, created_at, updated_at, changed_by, request_id, owner_id, report_id, no,
          submitted_at, submitted_on, submitted_by, on_behalf, content, digest)
        SELECT md5('sent' || n)::uuid, 0, now(), now(), '%1$s', '%1$s', '%1$s', md5('report' || n)::uuid, 1,
          '2021-12-18T02:00:00Z', '2021-12-18', '%1$s', false, jsonb_build_object('asOf', '2021-12-14',
            'unit', jsonb_build_object('id', md5('many' || n)::uuid, 'code', 'M' || n, 'name', 'Đơn vị ' || n),
            'nodes', jsonb_build_array(jsonb_build_object('code', 'III.1', 'title', 'Ưu điểm', 'text', 'Chủ động ' || n)),
            'tasks', '[]'::jsonb, 'indicators', '[]'::jsonb), '-' FROM generate_series(1, %2$d) n;
        """
            .formatted(
                Office.owner("SO"),
                units,
                Office.unit("SO"),
                GivenConsolidation.PERIOD,
                Office.unit("KHTC")));
  }
}
