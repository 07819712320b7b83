create table decided_claim (
  claim      uuid primary key,
  placement  uuid not null,
  practice   uuid not null,
  reference  text not null,
  decision   uuid not null,
  sequence   int not null,
  outcome    text not null,
  decided_on date not null,
  in_force   boolean not null
);
create index decided_claim_placement on decided_claim (placement);
create unique index one_claim_in_force on decided_claim (placement) where in_force;

create table instalment (
  id        uuid primary key,
  placement uuid not null,
  claim     uuid not null references decided_claim,
  practice  uuid not null,
  fee       text not null check (fee in ('STIPEND', 'SUPERVISION')),
  month     date not null check (extract(day from month) = 1),
  sequence  int not null check (sequence >= 0),
  cents     bigint not null,
  state     text not null,
  reason    text,
  due_month date not null check (extract(day from due_month) = 1),
  decision  uuid not null,
  policy    text,
  run       uuid references run,
  constraint one_instalment unique (placement, fee, month, sequence),
  check (state in ('PLANNED', 'DUE', 'IN_RUN', 'SENT', 'PAID', 'HELD', 'RETURNED', 'CANCELLED', 'RECOVERED')),
  check ((state = 'CANCELLED') = (cents = 0)),
  check (state <> 'RECOVERED' or cents < 0),
  check (cents > 0 or state not in ('SENT', 'PAID', 'HELD', 'RETURNED')),
  check (state <> 'IN_RUN' or run is not null),
  check ((reason is not null) = (state in ('HELD', 'RETURNED')))
);
create index instalment_waiting on instalment (due_month, practice)
  where state in ('PLANNED', 'DUE', 'HELD', 'RETURNED');
create index instalment_practice on instalment (practice) where state in ('HELD', 'RETURNED');
create index instalment_run on instalment (run) where state = 'IN_RUN';
create index instalment_month on instalment (month, id);
