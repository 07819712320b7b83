-- Double entries: cents above zero are debit, below zero credit; the entries of one transaction sum to zero.
create table ledger_entry (
  id          bigint generated always as identity primary key,
  transaction uuid not null,
  account     text not null check (account in ('COST_STIPEND', 'COST_SUPERVISION', 'PAYABLE', 'RECOVERABLE', 'BANK')),
  cents       bigint not null check (cents <> 0),
  instalment  uuid not null references instalment,
  kind        text not null check (kind in ('COMMITMENT', 'SET_OFF', 'PAYMENT', 'RETURN')),
  cause       uuid not null,
  booked_on   date not null,
  written_at  timestamptz not null default now(),
  constraint one_entry_a_cause unique (kind, cause, instalment, account)
);
create index ledger_entry_transaction on ledger_entry (transaction);
create index ledger_entry_instalment on ledger_entry (instalment);

create function ledger_balanced() returns trigger language plpgsql as $$
declare
  sum_cents numeric;
begin
  select sum(cents) into sum_cents from ledger_entry where transaction = new.transaction;
  if sum_cents <> 0 then
    raise exception 'Ledger transaction % is off balance by % cents', new.transaction, sum_cents;
  end if;
  return null;
end $$;

create constraint trigger ledger_balanced after insert on ledger_entry
  deferrable initially deferred for each row execute function ledger_balanced();
create trigger ledger_kept before update or delete on ledger_entry
  for each row execute function never_changed();
create trigger ledger_whole before truncate on ledger_entry
  for each statement execute function never_changed();
