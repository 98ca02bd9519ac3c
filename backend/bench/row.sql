t.id, t.version, t.code, t.title, t.product, t.starred, t.advises_higher_body, t.deadline_type, t.deadline_text,
t.extension_authority, o.lead_unit_id, t.coordinator_nums, t.coordinator_class_nums, t.watcher_nums, t.leader_id,
t.section_id, t.created_at, t.updated_at,
p.id, o.owner_id, p.code, p.state, p.owner_unit_id, p.tracking_unit_id, p.consolidating_unit_id,
o.id, o.version, o.period_key, o.starts_on, o.continuous, o.stated_on, o.original_due_on, o.due_on, o.state,
o.state_since, o.submitted_on, o.issued_on, o.completed_on, o.completed_at, o.received_at, o.percent,
o.suspended_from, o.suspended_to, o.product_name, o.product_number, o.product_symbol, o.product_issued_on,
o.product_link, o.holder_role, o.holder_unit_id, o.holder_account_id, o.holder_since, o.last_move_by,
o.last_move_at, o.sort_key, t.code_key, o.created_at, o.updated_at
