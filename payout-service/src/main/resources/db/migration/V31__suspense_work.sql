-- What officers do about what the bank said and nobody could apply. A line without a row here is open.
create table suspense_work (
  entry         uuid primary key references bank_entry,
  state         text not null check (state in ('OPEN', 'TAKEN', 'WAITING', 'PROPOSED', 'MATCHED', 'HANDLED')),
  officer       text,
  wait_until    date,
  end_to_end_id text,
  proposed_by   text,
  confirmed_by  text,
  check ((state = 'WAITING') = (wait_until is not null)),
  check ((state in ('PROPOSED', 'MATCHED')) = (end_to_end_id is not null and proposed_by is not null)),
  check ((state = 'MATCHED') = (confirmed_by is not null)),
  constraint four_eyes check (confirmed_by <> proposed_by)
);

create table suspense_note (
  id     uuid primary key default uuidv7(),
  entry  uuid not null references bank_entry,
  state  text not null,
  reason text check (length(reason) between 1 and 500),
  by     text not null,
  at     timestamptz not null
);
create index suspense_note_entry on suspense_note (entry, id);
create trigger suspense_note_kept before update or delete on suspense_note
  for each row execute function never_changed();
create trigger suspense_note_whole before truncate on suspense_note
  for each statement execute function never_changed();
