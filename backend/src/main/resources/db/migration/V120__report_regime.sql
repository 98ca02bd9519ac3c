-- What reports are written by: an outline (đề cương) with its headings in order, and regimes (chế độ báo cáo): who reports
-- to whom, how often, by when. Both are data of an organisation. nodes, levels, signing_route: jsonb, as the contract has
-- them.
CREATE TABLE outline (
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  changed_by uuid        NOT NULL,
  request_id uuid        NOT NULL,
  owner_id   uuid        NOT NULL,
  code       text        NOT NULL,
  title      text        NOT NULL,
  nodes      jsonb       NOT NULL,
  CONSTRAINT outline_id_pk PRIMARY KEY (id),
  CONSTRAINT outline_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT outline_owner_id_code_uq UNIQUE (owner_id, code)
);

CREATE TABLE report_regime (
  id                uuid        NOT NULL,
  version           bigint      NOT NULL,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  changed_by        uuid        NOT NULL,
  request_id        uuid        NOT NULL,
  owner_id          uuid        NOT NULL,
  code              text        NOT NULL,
  title             text        NOT NULL,
  frequency         text        NOT NULL,
  counting          text        NOT NULL,
  plan_id           uuid,
  outline_id        uuid        NOT NULL,
  recipient_unit_id uuid        NOT NULL,
  reporter_ids      uuid[]      NOT NULL,
  addressee         text        NOT NULL,
  levels            jsonb       NOT NULL,
  signing_route     jsonb       NOT NULL,
  legal_basis       text,
  document_id       uuid,
  indicator_ids     uuid[],
  section_ids       uuid[],
  symbol            text        NOT NULL,
  active            boolean     NOT NULL,
  CONSTRAINT report_regime_id_pk PRIMARY KEY (id),
  CONSTRAINT report_regime_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT report_regime_plan_id_fk FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT report_regime_outline_id_fk FOREIGN KEY (outline_id) REFERENCES outline (id),
  CONSTRAINT report_regime_recipient_unit_id_fk FOREIGN KEY (recipient_unit_id) REFERENCES unit (id),
  CONSTRAINT report_regime_document_id_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT report_regime_owner_id_code_uq UNIQUE (owner_id, code),
  CONSTRAINT report_regime_frequency_ck CHECK (frequency IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'AD_HOC')),
  CONSTRAINT report_regime_counting_ck CHECK (counting IN ('REPORTING', 'CALENDAR'))
);

-- A regime opened for a period. frozen holds the regime and its outline as they were then: changing them later changes no
-- period that was opened.
CREATE TABLE report_period (
  id             uuid        NOT NULL,
  version        bigint      NOT NULL,
  created_at     timestamptz NOT NULL,
  updated_at     timestamptz NOT NULL,
  changed_by     uuid        NOT NULL,
  request_id     uuid        NOT NULL,
  owner_id       uuid        NOT NULL,
  regime_id      uuid        NOT NULL,
  period         text        NOT NULL,
  period_first   date        NOT NULL,
  period_last    date        NOT NULL,
  window_from    date        NOT NULL,
  window_to      date        NOT NULL,
  due_unit       date        NOT NULL,
  due_department date        NOT NULL,
  state          text        NOT NULL,
  locked_at      timestamptz,
  closed_at      timestamptz,
  frozen         jsonb       NOT NULL,
  CONSTRAINT report_period_id_pk PRIMARY KEY (id),
  CONSTRAINT report_period_owner_id_fk FOREIGN KEY (owner_id) REFERENCES owner (id),
  CONSTRAINT report_period_regime_id_fk FOREIGN KEY (regime_id) REFERENCES report_regime (id),
  CONSTRAINT report_period_regime_id_period_uq UNIQUE (regime_id, period),
  CONSTRAINT report_period_state_ck CHECK (state IN ('OPEN', 'LOCKED', 'CLOSED')),
  CONSTRAINT report_period_window_ck CHECK (window_from <= window_to)
);
CREATE INDEX report_period_owner_id_period_last_ix ON report_period (owner_id, period_last, id);

SELECT track_table('outline', 'outline');
SELECT track_table('report_regime', 'report-regime');
SELECT track_table('report_period', 'report-period');
