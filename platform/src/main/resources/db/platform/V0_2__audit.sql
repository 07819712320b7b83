-- Who changed what. An entry is written in the transaction of the change, and gets its place in the chain of hashes a
-- moment later, so that writers do not wait for each other.
create table audit_entry (
  seq      bigint generated always as identity primary key,
  id       uuid not null default uuidv7() unique,
  at       timestamptz not null default now(),
  actor    text not null,
  action   text not null,
  kind     text not null,
  object   uuid not null,
  practice uuid,
  details  jsonb not null,
  link     bigint unique,
  hash     text check (hash ~ '^[0-9a-f]{64}$'),
  check ((link is null) = (hash is null))
);
create index audit_entry_object on audit_entry (object, id);
create index audit_entry_practice on audit_entry (practice, id);
create index audit_entry_actor on audit_entry (actor, id);
create index audit_entry_unsealed on audit_entry (seq) where hash is null;

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.hash is null
      and (to_jsonb(new) - array['link', 'hash']) = (to_jsonb(old) - array['link', 'hash']) then
    return new;
  end if;
  raise exception 'The audit trail is never changed';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_stays();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function audit_entry_stays();
