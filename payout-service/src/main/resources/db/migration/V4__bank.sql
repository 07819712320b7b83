-- One transaction handed to the bank for an instalment; a further one only after the bank's final no.
create table attempt (
  run           uuid not null references run,
  instalment    uuid not null references instalment,
  number        int not null check (number between 1 and 99),
  end_to_end_id text not null check (length(end_to_end_id) <= 35),
  cents         bigint not null check (cents > 0),
  account       uuid not null references bank_account,
  state         text not null check (state in ('PREPARED', 'SENT', 'REJECTED', 'BOOKED', 'RETURNED', 'CANCELLED')),
  rejected_on   date,
  booked_on     date,
  returned_on   date,
  primary key (run, instalment)
);
create unique index one_live_attempt on attempt (instalment) where state in ('PREPARED', 'SENT', 'BOOKED');
create unique index one_end_to_end_id on attempt (end_to_end_id) where state <> 'CANCELLED';
create index attempt_instalment on attempt (instalment, number desc);

-- What of a recovery is kept back from another line of the same practice.
create table set_off (
  id         uuid primary key default uuidv7(),
  run        uuid not null references run,
  recovery   uuid not null references instalment,
  instalment uuid not null references instalment,
  cents      bigint not null check (cents > 0),
  state      text not null default 'PREPARED' check (state in ('PREPARED', 'SETTLED', 'UNDONE')),
  unique (run, recovery, instalment)
);
create index set_off_recovery on set_off (recovery);
create index set_off_instalment on set_off (instalment);

create table bank_report (
  id            uuid primary key,
  sha256        text not null unique,
  kind          text not null check (kind in ('PAIN_002', 'CAMT_053')),
  message       text,
  applied       int not null,
  already_known int not null,
  suspense      int not null,
  received_by   text not null,
  received_at   timestamptz not null
);

-- Everything a bank ever said, once; what could not be applied has a reason in suspense and waits for a person.
create table bank_entry (
  id            uuid primary key default uuidv7(),
  report        uuid not null references bank_report deferrable initially deferred,
  key           text not null unique,
  news          text check (news in ('ACCEPTED', 'REJECTED', 'BOOKED', 'RETURNED')),
  end_to_end_id text,
  message       text,
  cents         bigint,
  direction     text check (direction in ('CREDIT', 'DEBIT')),
  iban          text,
  own_account   text,
  booked_on     date,
  reason        text,
  reference     text,
  run           uuid,
  instalment    uuid,
  moved         boolean not null default false,
  suspense      text
);
create index bank_entry_report on bank_entry (report);
create index bank_entry_suspense on bank_entry (id) where suspense is not null;
