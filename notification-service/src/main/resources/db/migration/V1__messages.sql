-- What letters call a placement by; later news does not carry the reference.
create table placement (
  id        uuid primary key,
  reference text not null
);

-- What is told to whom: written once. No address and no name ever stands here.
create table message (
  id        uuid primary key default uuidv7(),
  event     uuid not null,
  placement uuid not null,
  kind      text not null,
  recipient text not null check (recipient in ('PRACTICE', 'STUDENT')),
  channel   text not null check (channel in ('MAIL')),
  news      jsonb not null,
  heard_at  timestamptz not null default now(),
  unique (event, recipient, channel)
);
create index message_placement on message (placement, id);

-- How far it is. A table of its own, because whoever sends a message holds the lock of its row in message
-- until the whole batch is through, and records here, at once, that it was sent.
create table delivery (
  message  uuid primary key references message,
  state    text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'PARKED', 'FAILED')),
  tries    int not null default 0,
  due_at   timestamptz not null default now(),
  reason   text,
  language text,
  ended_at timestamptz,
  check ((state = 'WAITING') = (ended_at is null)),
  check (state <> 'SENT' or language is not null),
  check (state in ('WAITING', 'SENT') or reason is not null)
);
create index delivery_waiting on delivery (message) where state = 'WAITING';
