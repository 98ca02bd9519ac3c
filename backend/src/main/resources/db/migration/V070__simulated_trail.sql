-- Where everything is simulated (make demo) a change happened when the moved clock says, and so does its audit event: the time
-- its row carries. A database of real work gets no such trigger: its events carry the database's own time, which nobody
-- chooses. Both have to say so, the start and the database itself (V052).
CREATE FUNCTION simulated_occurred_at() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM simulated_life) THEN
    NEW.occurred_at := coalesce((NEW.after ->> 'updated_at')::timestamptz, (NEW.before ->> 'updated_at')::timestamptz,
      NEW.occurred_at);
  END IF;
  RETURN NEW;
END $$;
DO $$ BEGIN
  IF '${simulated}' = 'true' THEN
    CREATE TRIGGER audit_event_simulated BEFORE INSERT ON audit_event
      FOR EACH ROW EXECUTE FUNCTION simulated_occurred_at();
  END IF;
END $$;
