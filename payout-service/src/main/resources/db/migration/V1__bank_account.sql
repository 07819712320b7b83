-- Every account a practice ever gave; the newest counts, and none is changed or removed.
create table bank_account (
  id         uuid primary key default uuidv7(),
  practice   uuid not null,
  iban       text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  holder     text not null check (length(holder) between 1 and 70),
  set_by     text not null,
  valid_from timestamptz not null
);
create index bank_account_practice on bank_account (practice, id desc);

create function never_changed() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create trigger bank_account_kept before update or delete on bank_account
  for each row execute function never_changed();
create trigger bank_account_whole before truncate on bank_account
  for each statement execute function never_changed();
