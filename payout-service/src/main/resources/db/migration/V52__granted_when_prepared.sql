-- What was granted for the month of a line when its run was prepared; not known of runs from before this column.
alter table line_check add column granted bigint;
