-- A file can be looked at before anything is done with it: its good lines are held until who sent it says so.
alter table import_line drop constraint import_line_state_check, drop constraint import_line_check;
alter table import_line add check (state in ('HELD', 'WAITING', 'ADDED', 'ALREADY_THERE', 'REFUSED')),
  add check ((state in ('HELD', 'WAITING')) = (offer is not null));
create index import_line_held on import_line (import) where state = 'HELD';
