-- Tasks that order this very report ("trước ngày 20/12 hằng năm gửi báo cáo"): a unit that sends its report has done its own
-- one of them, and nobody reports that a second time.
ALTER TABLE report_regime ADD COLUMN task_ids uuid[] NOT NULL DEFAULT '{}';
