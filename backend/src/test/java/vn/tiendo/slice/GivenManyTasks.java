package vn.tiendo.slice;

import java.util.UUID;

/** Copies of a task of the test office's plan, by SQL. */
final class GivenManyTasks {
  private GivenManyTasks() {}

  static String beside(UUID task, int copies) {
    return """
        INSERT INTO task SELECT (jsonb_populate_record(t, jsonb_build_object('id', md5('copy' || n)::uuid,
          'code', 'C' || n, 'code_key', 'C' || n, 'sort_key', 'C' || n))).*
        FROM task t, generate_series(1, %2$d) n WHERE t.id = '%1$s';
        INSERT INTO task_term SELECT (jsonb_populate_record(t, jsonb_build_object('task_id', md5('copy' || n)::uuid,
          'code', 'C' || n))).*
        FROM task_term t, generate_series(1, %2$d) n WHERE t.task_id = '%1$s';
        INSERT INTO task_unit SELECT (jsonb_populate_record(t, jsonb_build_object('task_id', md5('copy' || n)::uuid))).*
        FROM task_unit t, generate_series(1, %2$d) n WHERE t.task_id = '%1$s';
        INSERT INTO occurrence SELECT (jsonb_populate_record(t, jsonb_build_object(
          'id', md5('place' || t.period_key || n)::uuid, 'task_id', md5('copy' || n)::uuid))).*
        FROM occurrence t, generate_series(1, %2$d) n WHERE t.task_id = '%1$s';
        """
        .formatted(task, copies);
  }
}
