-- Until when somebody is given a task, by whoever gives it: inside the unit, and usually before the order's own deadline.
ALTER TABLE assignment ADD COLUMN due_on date;
ALTER TABLE assignment_step ADD COLUMN due_on date;
