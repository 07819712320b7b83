create table run (
  id             uuid primary key,
  month          date not null check (extract(day from month) = 1),
  state          text not null check (state in ('PREPARED', 'RELEASED', 'CANCELLED')),
  lines          int not null,
  transactions   int not null,
  total_cents    bigint not null check (total_cents >= 0),
  content_hash   text not null,
  execution_date date not null,
  debtor_name    text not null,
  debtor_iban    text not null,
  prepared_by    text not null,
  prepared_at    timestamptz not null,
  released_by    text,
  released_at    timestamptz,
  cancelled_by   text,
  cancelled_at   timestamptz,
  file_sha256    text,
  constraint four_eyes check (released_by <> prepared_by),
  check ((state = 'RELEASED') = (released_by is not null and released_at is not null)),
  check ((state = 'CANCELLED') = (cancelled_by is not null and cancelled_at is not null))
);
create unique index one_live_run_a_month on run (month) where state <> 'CANCELLED';

-- The file that went to the bank, in parts, so that no file has to fit in memory.
create table bank_file_part (
  run     uuid not null references run,
  part    int not null,
  content bytea not null,
  primary key (run, part)
);
create trigger bank_file_kept before update or delete on bank_file_part
  for each row execute function never_changed();
create trigger bank_file_whole before truncate on bank_file_part
  for each statement execute function never_changed();
