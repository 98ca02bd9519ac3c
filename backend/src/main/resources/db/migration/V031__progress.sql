-- What an office writes about an occurrence or a work item, once; reports of the period take it from here.
CREATE TABLE progress_update (
  id             uuid        NOT NULL,
  version        bigint      NOT NULL,
  created_at     timestamptz NOT NULL,
  updated_at     timestamptz NOT NULL,
  changed_by     uuid        NOT NULL,
  request_id     uuid        NOT NULL,
  owner_id       uuid        NOT NULL,
  plan_id        uuid        NOT NULL,
  task_id        uuid        NOT NULL,
  occurrence_id  uuid        NOT NULL,
  work_item_id   uuid,
  unit_id        uuid        NOT NULL,
  author_id      uuid        NOT NULL,
  period_key     text        NOT NULL,
  reported_on    date        NOT NULL,
  result         text        NOT NULL,
  difficulty     text,
  proposal       text,
  percent        int,
  links          jsonb       NOT NULL,
  revision       int         NOT NULL,
  state          text        NOT NULL,
  -- The move it caused (first update starts the work), so that withdrawing it can take that back.
  started_by_it  boolean     NOT NULL,
  withdrawn_note text,
  search_text    text        NOT NULL,
  CONSTRAINT progress_update_id_pk PRIMARY KEY (id),
  CONSTRAINT progress_update_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT progress_update_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT progress_update_task_id_fk FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT progress_update_occurrence_id_fk FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT progress_update_work_item_id_fk FOREIGN KEY (work_item_id) REFERENCES work_item (id),
  CONSTRAINT progress_update_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT progress_update_state_ck CHECK (state IN ('CURRENT', 'WITHDRAWN')),
  CONSTRAINT progress_update_percent_ck CHECK (percent BETWEEN 0 AND 100),
  CONSTRAINT progress_update_revision_ck CHECK (revision >= 1)
);
CREATE INDEX progress_update_reported_on_ix ON progress_update (owner_id, reported_on, id);
CREATE INDEX progress_update_occurrence_id_ix ON progress_update (occurrence_id, reported_on, id);
CREATE INDEX progress_update_work_item_id_ix ON progress_update (work_item_id, reported_on, id) WHERE work_item_id IS NOT NULL;
CREATE INDEX progress_update_task_id_ix ON progress_update (task_id, reported_on, id);
CREATE INDEX progress_update_search_text_ix ON progress_update USING gin (search_text gin_trgm_ops);

-- What an update said before each correction. The update itself holds the last wording.
CREATE TABLE progress_revision (
  id             uuid        NOT NULL,
  version        bigint      NOT NULL,
  created_at     timestamptz NOT NULL,
  updated_at     timestamptz NOT NULL,
  changed_by     uuid        NOT NULL,
  request_id     uuid        NOT NULL,
  progress_update_id uuid    NOT NULL,
  revision       int         NOT NULL,
  period_key     text        NOT NULL,
  reported_on    date        NOT NULL,
  result         text        NOT NULL,
  difficulty     text,
  proposal       text,
  percent        int,
  links          jsonb       NOT NULL,
  attachment_ids uuid[]      NOT NULL,
  written_at     timestamptz NOT NULL,
  written_by     uuid        NOT NULL,
  CONSTRAINT progress_revision_id_pk PRIMARY KEY (id),
  CONSTRAINT progress_revision_progress_update_id_revision_uq UNIQUE (progress_update_id, revision),
  CONSTRAINT progress_revision_progress_update_id_fk FOREIGN KEY (progress_update_id) REFERENCES progress_update (id)
);

SELECT track_table('progress_update', 'progress-update');
SELECT track_table('progress_revision', 'progress-revision');
