-- Columns named as Debezium's outbox event router expects them; seq gives the order of telling.
create table outbox (
  seq           bigint generated always as identity primary key,
  id            uuid not null default uuidv7(),
  aggregatetype text not null,
  aggregateid   uuid not null,
  type          text not null,
  payload       text not null,
  told_at       timestamptz not null default now()
);

create function outbox_wake() returns trigger language plpgsql as $$
begin
  notify outbox;
  return null;
end $$;

create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

create table inbox (
  event_id    text primary key,
  accepted_at timestamptz not null default now()
);

create table parked_event (
  id         uuid primary key default uuidv7(),
  seq        bigint generated always as identity,
  topic      text not null,
  partition  int not null,
  position   bigint not null,
  event_key  text,
  event_id   text,
  type       text,
  payload    bytea,
  reason     text not null,
  stack      text,
  parked_at  timestamptz not null default now(),
  unique (topic, partition, position)
);
create index parked_event_key on parked_event (topic, event_key);

create table mandate (
  id       uuid primary key,
  practice uuid not null,
  subject  text not null,
  role     text not null check (role in ('OWNER', 'FILER', 'VIEWER')),
  unique (practice, subject)
);
create index mandate_subject on mandate (subject);

create table idempotency (
  subject     text not null,
  key         text not null,
  fingerprint text not null,
  status      int not null,
  location    text,
  body        text,
  answered_at timestamptz not null default now(),
  primary key (subject, key)
);
