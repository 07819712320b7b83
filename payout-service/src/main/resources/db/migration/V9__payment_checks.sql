-- From this day on a run may pay to the account. Accounts from before this rule have waited long enough.
alter table bank_account add column payable_from date not null default '2000-01-01';
alter table bank_account alter column payable_from drop default;

-- What the bank of the practice said of name and number, and what an officer made of it. An account from before has
-- no answer and is paid as it was.
create table payee_answer (
  account uuid primary key references bank_account,
  match   text not null check (match in ('MATCH', 'CLOSE', 'NONE', 'NOT_POSSIBLE'))
);
create table payee_verdict (
  account    uuid primary key references bank_account,
  accepted   boolean not null,
  reason     text not null check (length(reason) between 1 and 500),
  decided_by text not null,
  decided_at timestamptz not null
);

-- What was looked at before a line went along with a run, or was held.
create table line_check (
  run        uuid not null references run,
  instalment uuid not null references instalment,
  passed     text[] not null,
  failed     text[] not null,
  primary key (run, instalment)
);
create trigger line_check_kept before update or delete on line_check
  for each row execute function never_changed();
create trigger line_check_whole before truncate on line_check
  for each statement execute function never_changed();
