-- One row a cell (indicator, period, member, nature, basis). state and revision are those of the youngest revision;
-- verified_revision is the one that counts.
CREATE TABLE indicator_value (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  indicator_id uuid        NOT NULL,
  period       text        NOT NULL,
  period_first date        NOT NULL,
  period_last  date        NOT NULL,
  member_id    uuid,
  nature       text        NOT NULL,
  basis        text        NOT NULL,
  state        text        NOT NULL,
  revision     int         NOT NULL,
  verified_revision int,
  CONSTRAINT indicator_value_id_pk PRIMARY KEY (id),
  CONSTRAINT indicator_value_cell_uq UNIQUE NULLS NOT DISTINCT (indicator_id, period, member_id, nature, basis),
  CONSTRAINT indicator_value_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT indicator_value_indicator_id_fk FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT indicator_value_member_id_fk FOREIGN KEY (member_id) REFERENCES disaggregation_member (id),
  CONSTRAINT indicator_value_nature_ck CHECK (nature IN ('ESTIMATE', 'OFFICIAL', 'PLANNED', 'SETTLED')),
  CONSTRAINT indicator_value_basis_ck CHECK (basis IN ('CUMULATIVE', 'IN_PERIOD')),
  CONSTRAINT indicator_value_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'REJECTED')),
  CONSTRAINT indicator_value_verified_revision_ck CHECK (verified_revision <= revision)
);
CREATE INDEX indicator_value_owner_id_period_last_ix ON indicator_value (owner_id, period_last, id);
CREATE INDEX indicator_value_updated_at_ix ON indicator_value (owner_id, updated_at, id);

-- Every revision is kept. The …_on days are those from which a step holds (an import may date them back); the …_at
-- instants say when it was entered here.
CREATE TABLE indicator_value_revision (
  id           uuid        NOT NULL,
  version      bigint      NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  changed_by   uuid        NOT NULL,
  request_id   uuid        NOT NULL,
  owner_id     uuid        NOT NULL,
  value_id     uuid        NOT NULL,
  num          int         NOT NULL,
  state        text        NOT NULL,
  figure_state text        NOT NULL,
  value        numeric,
  numerator    numeric,
  denominator  numeric,
  reason       text,
  source_text  text,
  note         text,
  attachment_ids uuid[]    NOT NULL DEFAULT '{}',
  entered_by   uuid        NOT NULL,
  entered_at   timestamptz NOT NULL,
  submitted_by uuid,
  submitted_at timestamptz,
  submitted_on date,
  verified_by  uuid,
  verified_at  timestamptz,
  verified_on  date,
  rejected_by  uuid,
  rejected_at  timestamptz,
  rejected_on  date,
  rejection_note text,
  CONSTRAINT indicator_value_revision_id_pk PRIMARY KEY (id),
  CONSTRAINT indicator_value_revision_value_id_num_uq UNIQUE (value_id, num),
  CONSTRAINT indicator_value_revision_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT indicator_value_revision_value_id_fk FOREIGN KEY (value_id) REFERENCES indicator_value (id),
  CONSTRAINT indicator_value_revision_state_ck CHECK (state IN ('DRAFT', 'SUBMITTED', 'VERIFIED', 'REJECTED')),
  CONSTRAINT indicator_value_revision_figure_state_ck CHECK (figure_state IN ('REPORTED', 'ZERO', 'NOT_ARISEN', 'NOT_APPLICABLE', 'NOT_AVAILABLE')),
  CONSTRAINT indicator_value_revision_figure_ck CHECK ((figure_state IN ('REPORTED', 'ZERO')) = (value IS NOT NULL)
    AND (figure_state = 'ZERO') IS NOT DISTINCT FROM (coalesce(value, 1) = 0)),
  CONSTRAINT indicator_value_revision_reason_ck CHECK (figure_state NOT IN ('NOT_APPLICABLE', 'NOT_AVAILABLE')
    OR reason IS NOT NULL),
  CONSTRAINT indicator_value_revision_ratio_ck CHECK (num_nonnulls(numerator, denominator) IN (0, 2)),
  CONSTRAINT indicator_value_revision_submitted_ck CHECK ((state = 'DRAFT') = (submitted_on IS NULL)
    AND num_nonnulls(submitted_on, submitted_at, submitted_by) IN (0, 3)),
  CONSTRAINT indicator_value_revision_verified_ck CHECK ((state = 'VERIFIED') = (verified_on IS NOT NULL)
    AND num_nonnulls(verified_on, verified_at, verified_by) IN (0, 3)),
  CONSTRAINT indicator_value_revision_rejected_ck CHECK ((state = 'REJECTED') = (rejection_note IS NOT NULL)
    AND num_nonnulls(rejected_on, rejected_at, rejected_by, rejection_note) IN (0, 4))
);

SELECT track_table('indicator_value', 'indicator-value');
SELECT track_table('indicator_value_revision', 'indicator-value-revision');
