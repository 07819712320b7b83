-- What a policy would have cost; receipts only when somebody sent them, otherwise those of all decisions in force.
create table replay (
  id              uuid primary key,
  orders          jsonb not null,
  state           text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  asked_by        text not null,
  receipts        jsonb,
  policy_hash     text,
  placements_done bigint not null default 0,
  placements      bigint not null default 0,
  beat            timestamptz,
  result          jsonb,
  reason          text,
  check ((state = 'DONE') = (result is not null))
);
create index replay_to_do on replay (id) where state in ('WAITING', 'RUNNING');
