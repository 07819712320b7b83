-- What a person at the fund must decide, or decided.
create table review (
  id         uuid primary key,
  kind       text not null check (kind in ('UNDECIDED', 'OBJECTION')),
  decision   uuid not null references decision,
  claim      uuid not null references claim,
  reference  text not null,
  placement  uuid not null,
  practice   uuid not null,
  state      text not null check (state in ('OPEN', 'DECIDED', 'SETTLED')),
  opened_on  date not null,
  deadline   date not null,
  opened_by  text not null,
  grounds    text,
  assignee   text,
  decided_by text,
  reason     text,
  check ((state = 'DECIDED') = (decided_by is not null and reason is not null))
);
create unique index review_open on review (claim, kind) where state = 'OPEN';
create index review_claim on review (claim);

create table review_note (
  id     uuid primary key,
  review uuid not null references review,
  day    date not null,
  by     text not null,
  text   text not null
);
create index review_note_review on review_note (review);

-- What was decided in a review instead of what the rules say; a later one for the same month goes before it.
create table overruling (
  id     bigint generated always as identity primary key,
  claim  uuid not null references claim,
  review uuid not null references review,
  said   jsonb not null
);
create index overruling_claim on overruling (claim);

alter table decision_month add column overruled jsonb;

-- What was left to a person before there was a list.
insert into review (id, kind, decision, claim, reference, placement, practice, state, opened_on, deadline, opened_by)
select uuidv7(), 'UNDECIDED', d.id, d.claim, d.reference, d.placement, d.practice, 'OPEN', d.decided_on,
  d.decided_on + 42, 'rules'
from decision d
where d.outcome = 'UNDECIDED'
  and not exists (select from decision n where n.claim = d.claim and n.sequence > d.sequence);
