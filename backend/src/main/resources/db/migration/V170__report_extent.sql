-- How many lines of the units come by themselves into the body of the organisation's report, by heading: where a person
-- said so for this report. Of headings not named the outline says it.
ALTER TABLE consolidated_report ADD COLUMN extents jsonb NOT NULL DEFAULT '{}';
