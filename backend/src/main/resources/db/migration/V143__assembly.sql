-- How far the making of a consolidated report is that nobody waits for in a request (ADR 0018). One row a report, of the
-- last time; like scheduled_job it is no business data.
CREATE TABLE assembly (
  consolidated_id uuid        NOT NULL,
  cause           text        NOT NULL,
  state           text        NOT NULL,
  asked_by        uuid        NOT NULL,
  request_id      uuid        NOT NULL,
  asked_at        timestamptz NOT NULL,
  ended_at        timestamptz,
  total           int         NOT NULL,
  done            int         NOT NULL,
  CONSTRAINT assembly_consolidated_id_pk PRIMARY KEY (consolidated_id),
  CONSTRAINT assembly_consolidated_id_fk FOREIGN KEY (consolidated_id) REFERENCES consolidated_report (id),
  CONSTRAINT assembly_cause_ck CHECK (cause IN ('ASSEMBLED', 'REFRESHED')),
  CONSTRAINT assembly_state_ck CHECK (state IN ('WAITING', 'READING', 'WRITING', 'DONE', 'FAILED')),
  CONSTRAINT assembly_ended_ck CHECK ((state IN ('DONE', 'FAILED')) = (ended_at IS NOT NULL)),
  CONSTRAINT assembly_done_ck CHECK (done BETWEEN 0 AND total)
);

-- A version never changes and keeps its content itself; of a thousand units that is tens of megabytes, which the trail
-- need not hold a second time. The trail has its digest.
ALTER TABLE consolidated_version ADD COLUMN digest text;
DROP TRIGGER consolidated_version_audit ON consolidated_version;
UPDATE consolidated_version SET digest = encode(sha256(convert_to(content::text, 'UTF8')), 'hex')
  WHERE digest IS NULL;
ALTER TABLE consolidated_version ADD CONSTRAINT consolidated_version_digest_ck CHECK (digest IS NOT NULL) NOT VALID;
ALTER TABLE consolidated_version VALIDATE CONSTRAINT consolidated_version_digest_ck;
SELECT track_table('consolidated_version', 'consolidated-version', 'content');
