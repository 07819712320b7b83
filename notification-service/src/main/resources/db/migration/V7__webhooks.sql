-- Where the software of a practice wants to hear that there is a message for the practice. Its secret stands nowhere.
create table webhook (
  id         uuid primary key default uuidv7(),
  practice   uuid not null,
  target     text not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  ended_at   timestamptz
);
create index webhook_practice on webhook (practice) where ended_at is null;

create table webhook_call (
  webhook uuid not null references webhook,
  message uuid not null references message,
  state   text not null default 'WAITING' check (state in ('WAITING', 'TAKEN', 'GIVEN_UP')),
  tries   int not null default 0,
  due_at  timestamptz not null default now(),
  answer  text,
  primary key (webhook, message)
);
create index webhook_call_waiting on webhook_call (due_at) where state = 'WAITING';
