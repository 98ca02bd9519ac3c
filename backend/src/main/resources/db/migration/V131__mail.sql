-- What goes out by e-mail, and what became of it. The words repeat what is tracked elsewhere and are let go of once they
-- have arrived; the address is asked of the account when a mail goes.
CREATE TABLE mail (
  id         uuid        NOT NULL DEFAULT uuidv7(),
  account_id uuid        NOT NULL,
  kind       text        NOT NULL,
  -- What makes it one: the day, the newest piece of news, the reminder.
  occasion   text        NOT NULL,
  subject    text        NOT NULL,
  body       text,
  html       text,
  created_at timestamptz NOT NULL,
  state      text        NOT NULL,
  next_at    timestamptz NOT NULL,
  attempts   int         NOT NULL DEFAULT 0,
  error      text,
  failed_at  timestamptz,
  ended_at   timestamptz,
  CONSTRAINT mail_id_pk PRIMARY KEY (id),
  CONSTRAINT mail_account_id_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT mail_kind_ck CHECK (kind IN ('DAILY', 'NEWS', 'REMINDER')),
  CONSTRAINT mail_state_ck CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
  CONSTRAINT mail_account_id_kind_occasion_uq UNIQUE (account_id, kind, occasion)
);
CREATE INDEX mail_next_at_ix ON mail (next_at) WHERE state = 'WAITING';
CREATE INDEX mail_kind_occasion_ix ON mail (kind, occasion);

-- What was news before there were mails is not sent.
ALTER TABLE notification ADD COLUMN mailed_at timestamptz DEFAULT now();
ALTER TABLE notification ALTER COLUMN mailed_at DROP DEFAULT;

-- Hours in which nobody is written to; NULL: the office's.
ALTER TABLE preference
  ADD COLUMN mail           text    NOT NULL DEFAULT 'DAILY',
  ADD COLUMN quiet_from     time,
  ADD COLUMN quiet_to       time,
  ADD COLUMN quiet_days_off boolean NOT NULL DEFAULT true;
ALTER TABLE preference ADD CONSTRAINT preference_mail_ck CHECK (mail IN ('NONE', 'DAILY', 'IMMEDIATE')) NOT VALID;
ALTER TABLE preference VALIDATE CONSTRAINT preference_mail_ck;
ALTER TABLE preference
  ADD CONSTRAINT preference_quiet_ck CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)) NOT VALID;
ALTER TABLE preference VALIDATE CONSTRAINT preference_quiet_ck;

ALTER TABLE reminder DROP CONSTRAINT reminder_channel_ck;
ALTER TABLE reminder ADD CONSTRAINT reminder_channel_ck CHECK (channel IN ('IN_APP', 'LETTER', 'MESSAGE', 'EMAIL')) NOT VALID;
ALTER TABLE reminder VALIDATE CONSTRAINT reminder_channel_ck;
