-- A period closed by mistake is opened again, with the reason; every time of it stands in the trail.
ALTER TABLE report_period ADD COLUMN reopened_at timestamptz;
ALTER TABLE report_period ADD COLUMN reopened_reason text;
ALTER TABLE report_period ADD CONSTRAINT report_period_reopened_ck
  CHECK ((reopened_at IS NULL) = (reopened_reason IS NULL)) NOT VALID;
ALTER TABLE report_period VALIDATE CONSTRAINT report_period_reopened_ck;
