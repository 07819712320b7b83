-- Lines that officers took out of prepared runs, and why.
create table run_removal (
  run        uuid not null references run,
  instalment uuid not null references instalment,
  reason     text not null check (length(reason) between 1 and 500),
  removed_by text not null,
  removed_at timestamptz not null,
  primary key (run, instalment)
);
create trigger run_removal_kept before update or delete on run_removal
  for each row execute function never_changed();
create trigger run_removal_whole before truncate on run_removal
  for each statement execute function never_changed();
