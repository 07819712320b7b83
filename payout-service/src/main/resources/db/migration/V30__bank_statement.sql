alter table bank_report drop constraint bank_report_kind_check;
alter table bank_report add constraint bank_report_kind_check
  check (kind in ('PAIN_002', 'CAMT_053', 'CAMT_054', 'BY_HAND'));

-- What was odd about a report that was taken in all the same.
create table bank_report_warning (
  report   uuid not null references bank_report,
  position int not null,
  code     text not null check (code in ('UNREADABLE_PART', 'OFF_BALANCE', 'WITHOUT_BALANCES', 'OTHER_ACCOUNT',
                                         'BALANCE_GAP', 'SEQUENCE_GAP')),
  english  text not null,
  dutch    text not null,
  primary key (report, position)
);

-- The figures of each statement and notification that was handed in, every copy of it too.
create table bank_statement (
  id            uuid primary key,
  report        uuid not null references bank_report deferrable initially deferred,
  kind          text not null check (kind in ('CAMT_053', 'CAMT_054')),
  own           boolean not null,
  account       text,
  number        text not null,
  sequence      int,
  page          int not null,
  day           date,
  opening_cents bigint,
  closing_cents bigint,
  entries_cents bigint not null,
  entries       int not null,
  partly        boolean not null,
  soundness     text not null check (soundness in ('BALANCED', 'OFF_BALANCE', 'PARTLY_READ', 'WITHOUT_BALANCES')),
  check (own = (account is not null))
);
comment on column bank_statement.account is 'of the fund; the account of somebody else is not kept';
create index bank_statement_report on bank_statement (report);

alter table bank_entry
  add column statement uuid references bank_statement deferrable initially deferred,
  add column transactions int,
  add column repeats uuid references bank_entry;
comment on column bank_entry.transactions is 'how many an entry for a whole file stands for';
comment on column bank_entry.repeats is 'the line of the other kind of report that said the same before';
create unique index one_repeat on bank_entry (repeats);
create index bank_entry_attempt on bank_entry (run, instalment) where run is not null;
create index bank_entry_batch on bank_entry (id) where suspense = 'BATCH_DIFFERS';
create index bank_entry_end_to_end_id on bank_entry (end_to_end_id);
