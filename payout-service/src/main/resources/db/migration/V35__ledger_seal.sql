-- Whoever writes to the ledger holds this lock until his transaction ends. The sealer takes it alone, for a moment: then
-- no entry with a lower number than the last is still to come, and a seal can be a range of numbers.
create function ledger_writer() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7738340002);
  return null;
end $$;
create trigger ledger_writer before insert on ledger_entry for each statement execute function ledger_writer();

-- The chain of hashes runs over the entries in the order of their numbers; each seal keeps where it stood after some.
create table ledger_seal (
  link      bigint primary key check (link > 0),
  upto      bigint not null unique,
  entries   int not null check (entries > 0),
  hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
  signature bytea not null,
  sealed_at timestamptz not null
);
comment on column ledger_seal.upto is 'the number of the last entry that it holds; the first comes after the seal before';
comment on column ledger_seal.signature is 'over the hash, by a key that is not in the database';
create trigger ledger_seal_kept before update or delete on ledger_seal
  for each row execute function never_changed();
create trigger ledger_seal_whole before truncate on ledger_seal
  for each statement execute function never_changed();

create index ledger_entry_account on ledger_entry (account, id);
create index ledger_entry_booked on ledger_entry (booked_on);
