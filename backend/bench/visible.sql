CASE WHEN o.state <> 'DRAFT' THEN o.owner_id = ANY (r.owners) OR EXISTS (SELECT 1 FROM unit u
       WHERE (u.id = o.lead_unit_id OR u.num = ANY (t.coordinator_nums || t.watcher_nums)) AND u.owner_id = ANY (r.owners))
     ELSE p.tracking_unit_id = ANY (r.offices) OR p.consolidating_unit_id = ANY (r.offices)
       OR p.owner_unit_id = ANY (r.directed) END
