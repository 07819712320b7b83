-- A claim as claims-service told of it, with the placement as it is now.
create table claim (
  id           uuid primary key,
  reference    text not null,
  placement    uuid not null,
  practice     uuid not null,
  student      uuid not null,
  submitted_on date not null,
  facts        jsonb not null,
  sequence     int not null check (sequence > 0)
);

-- Apart from claim, because the news of a withdrawal may come before that of the claim.
create table withdrawn_claim (
  claim        uuid primary key,
  withdrawn_on date not null
);

-- The receipt is everything the decision was taken on; input_hash is the SHA-256 of its canonical JSON.
create table decision (
  id            uuid primary key,
  claim         uuid not null references claim,
  sequence      int not null check (sequence > 0),
  reference     text not null,
  placement     uuid not null,
  practice      uuid not null,
  decided_on    date not null,
  outcome       text not null,
  first_day     date not null,
  last_day      date not null check (last_day >= first_day),
  receipt       jsonb not null,
  input_hash    text not null check (input_hash ~ '^[0-9a-f]{64}$'),
  policy_hashes jsonb not null,
  unique (claim, sequence)
);
create index decision_placement on decision (placement);

create table decision_month (
  decision     uuid not null references decision,
  month        date not null check (extract(day from month) = 1),
  fee          text not null,
  outcome      text not null,
  amount_cents bigint not null check (amount_cents >= 0),
  policy       text,
  payout_mode  text,
  exclusions   text[] not null,
  question     text,
  parts        jsonb not null,
  primary key (decision, month, fee),
  check (outcome = 'GRANTED' or amount_cents = 0),
  check ((outcome = 'UNDECIDED') = (question is not null))
);

-- What a student has: one placement per fee and month, whatever the order of the claims.
create table granted_month (
  student   uuid not null,
  month     date not null check (extract(day from month) = 1),
  fee       text not null,
  placement uuid not null,
  primary key (student, month, fee)
);
create index granted_month_placement on granted_month (placement);
