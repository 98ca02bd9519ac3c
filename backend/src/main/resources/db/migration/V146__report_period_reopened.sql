-- A period closed by mistake is opened again, with the reason; every time of it stands in the trail.
ALTER TABLE report_period
  ADD COLUMN reopened_at     timestamptz,
  ADD COLUMN reopened_reason text,
  ADD CONSTRAINT report_period_reopened_ck CHECK ((reopened_at IS NULL) = (reopened_reason IS NULL));
