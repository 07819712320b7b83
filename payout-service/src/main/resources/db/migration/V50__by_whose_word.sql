-- By whose word a line passed a check when its run was released or sent: an override that was in force then.
create table run_override (
  run        uuid not null references run,
  instalment uuid not null references instalment,
  override   uuid not null references check_override,
  primary key (run, instalment, override)
);
create trigger run_override_kept before update or delete on run_override
  for each row execute function never_changed();
create trigger run_override_whole before truncate on run_override
  for each statement execute function never_changed();
