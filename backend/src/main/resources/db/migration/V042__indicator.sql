-- Indicators with their dictionary entry. breaks: [{on, note}].
CREATE TABLE indicator (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  plan_id      uuid        NOT NULL,
  section_id   uuid,
  code         text        NOT NULL,
  sort_key     text        NOT NULL COLLATE "C",
  name         text        NOT NULL,
  definition   text        NOT NULL,
  unit_of_measure text     NOT NULL,
  decimals     int         NOT NULL,
  method       text,
  data_source  text,
  frequency    text        NOT NULL,
  direction    text        NOT NULL,
  basis        text        NOT NULL,
  over_time    text        NOT NULL,
  over_members text        NOT NULL,
  multiplier   int         NOT NULL,
  disaggregation_id uuid,
  owner_unit_id uuid       NOT NULL,
  task_ids     uuid[]      NOT NULL DEFAULT '{}',
  baseline_state text      NOT NULL,
  baseline_value numeric,
  baseline_reason text,
  baseline_year int,
  baseline_source text,
  breaks       jsonb       NOT NULL DEFAULT '[]',
  note         text,
  search_text  text        NOT NULL,
  CONSTRAINT indicator_id_pk PRIMARY KEY (id),
  CONSTRAINT indicator_plan_id_code_uq UNIQUE (plan_id, code),
  CONSTRAINT indicator_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT indicator_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT indicator_section_id_fk FOREIGN KEY (plan_id, section_id) REFERENCES section (plan_id, id),
  CONSTRAINT indicator_disaggregation_id_fk FOREIGN KEY (disaggregation_id) REFERENCES disaggregation (id),
  CONSTRAINT indicator_owner_unit_id_fk FOREIGN KEY (owner_unit_id) REFERENCES unit (id),
  CONSTRAINT indicator_decimals_ck CHECK (decimals BETWEEN 0 AND 6),
  CONSTRAINT indicator_multiplier_ck CHECK (multiplier BETWEEN 1 AND 1000000),
  CONSTRAINT indicator_frequency_ck CHECK (frequency IN ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  CONSTRAINT indicator_direction_ck CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL')),
  CONSTRAINT indicator_basis_ck CHECK (basis IN ('CUMULATIVE', 'IN_PERIOD')),
  CONSTRAINT indicator_over_time_ck CHECK (over_time IN ('SUM', 'LAST', 'AVERAGE', 'RATIO', 'NONE')),
  CONSTRAINT indicator_over_members_ck CHECK (over_members IN ('SUM', 'AVERAGE', 'RATIO', 'NONE')),
  CONSTRAINT indicator_baseline_state_ck CHECK (baseline_state IN ('REPORTED', 'ZERO', 'NOT_ARISEN', 'NOT_APPLICABLE', 'NOT_AVAILABLE')),
  CONSTRAINT indicator_baseline_value_ck CHECK ((baseline_state IN ('REPORTED', 'ZERO')) = (baseline_value IS NOT NULL)
    AND (baseline_state = 'ZERO') IS NOT DISTINCT FROM (coalesce(baseline_value, 1) = 0)),
  CONSTRAINT indicator_baseline_reason_ck CHECK (baseline_state NOT IN ('NOT_APPLICABLE', 'NOT_AVAILABLE')
    OR baseline_reason IS NOT NULL)
);
CREATE INDEX indicator_plan_id_sort_key_ix ON indicator (plan_id, sort_key, id);
CREATE INDEX indicator_owner_id_sort_key_ix ON indicator (owner_id, sort_key, id);
CREATE INDEX indicator_owner_unit_id_ix ON indicator (owner_unit_id);
CREATE INDEX indicator_task_ids_ix ON indicator USING gin (task_ids);
CREATE INDEX indicator_search_text_ix ON indicator USING gin (search_text gin_trgm_ops);

-- Targets, each with the days it was valid: an amendment closes one and opens the next of the same line.
CREATE TABLE indicator_target (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  indicator_id uuid        NOT NULL,
  line_id      uuid        NOT NULL,
  position     int         NOT NULL,
  type         text        NOT NULL,
  value        numeric     NOT NULL,
  upper        numeric,
  denominator  text,
  per          text        NOT NULL,
  year         int,
  commitment   text        NOT NULL,
  text         text        NOT NULL,
  valid_from   date        NOT NULL,
  valid_to     date        NOT NULL DEFAULT 'infinity',
  amended_by_document_id uuid,
  CONSTRAINT indicator_target_id_pk PRIMARY KEY (id),
  CONSTRAINT indicator_target_indicator_id_fk FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT indicator_target_amended_by_document_id_fk FOREIGN KEY (amended_by_document_id) REFERENCES document (id),
  CONSTRAINT indicator_target_type_ck CHECK (type IN ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'MORE_THAN', 'LESS_THAN', 'RANGE',
    'GROWTH')),
  CONSTRAINT indicator_target_upper_ck CHECK ((type = 'RANGE') = (upper IS NOT NULL) AND coalesce(upper > value, true)),
  CONSTRAINT indicator_target_per_ck CHECK (per IN ('TOTAL', 'MEMBER')),
  CONSTRAINT indicator_target_commitment_ck CHECK (commitment IN ('MANDATORY', 'STRIVED')),
  CONSTRAINT indicator_target_validity_ck CHECK (valid_from < valid_to),
  CONSTRAINT indicator_target_line_id_validity_ex EXCLUDE USING gist (line_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX indicator_target_indicator_id_ix ON indicator_target (indicator_id, position, valid_from);

-- Levels by period, set by the unit and approved by a leader. The approved set with the highest number in force counts.
CREATE TABLE phase_set (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  indicator_id uuid        NOT NULL,
  num          int         NOT NULL,
  state        text        NOT NULL,
  note         text,
  submitted_at timestamptz,
  submitted_by uuid,
  decided_at   timestamptz,
  decided_by   uuid,
  decision_note text,
  effective_on date,
  CONSTRAINT phase_set_id_pk PRIMARY KEY (id),
  CONSTRAINT phase_set_indicator_id_num_uq UNIQUE (indicator_id, num),
  CONSTRAINT phase_set_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT phase_set_indicator_id_fk FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT phase_set_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
  CONSTRAINT phase_set_effective_on_ck CHECK ((state = 'APPROVED') = (effective_on IS NOT NULL))
);
-- One set at a time is being made.
CREATE UNIQUE INDEX phase_set_indicator_id_open_uq ON phase_set (indicator_id) WHERE state <> 'APPROVED';

CREATE TABLE phase (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  phase_set_id uuid        NOT NULL,
  period       text        NOT NULL,
  period_last  date        NOT NULL,
  value        numeric     NOT NULL,
  CONSTRAINT phase_id_pk PRIMARY KEY (id),
  CONSTRAINT phase_phase_set_id_period_uq UNIQUE (phase_set_id, period),
  CONSTRAINT phase_phase_set_id_fk FOREIGN KEY (phase_set_id) REFERENCES phase_set (id)
);

SELECT track_table('indicator', 'indicator');
SELECT track_table('indicator_target', 'indicator-target');
SELECT track_table('phase_set', 'phase-set');
SELECT track_table('phase', 'phase');
