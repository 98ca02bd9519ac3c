-- What comes round by itself, one row a job: whichever instance takes the row does it, and says by its heartbeat that it
-- is alive (ADR 0015). The columns are named by db-scheduler, which reads and writes them.
CREATE TABLE scheduled_job (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  priority             smallint,
  CONSTRAINT scheduled_job_task_name_task_instance_pk PRIMARY KEY (task_name, task_instance)
);
