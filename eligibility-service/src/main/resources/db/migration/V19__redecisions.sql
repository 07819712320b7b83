alter table policy_version drop constraint policy_version_state_check;
alter table policy_version add constraint policy_version_state_check
  check (state in ('DRAFT', 'TESTED', 'PROPOSED', 'PUBLISHED', 'ENDED', 'REPLACED'));

-- All claims of some months decided again by a policy version: first to show what would change, then for real.
create table redecision (
  id          uuid primary key,
  policy      text not null references policy_version (version),
  policy_hash text not null,
  first_month date not null check (extract(day from first_month) = 1),
  last_month  date check (extract(day from last_month) = 1 and last_month >= first_month),
  stamp       bigint not null,
  state       text not null
    check (state in ('ASKED', 'LOOKING', 'SHOWN', 'APPROVED', 'RUNNING', 'DONE', 'CANCELLED')),
  asked_by    text not null,
  approved_by text,
  claims      bigint not null default 0,
  claims_done bigint not null default 0,
  last_claim  uuid,
  beat        timestamptz,
  check ((state in ('APPROVED', 'RUNNING', 'DONE')) = (approved_by is not null))
);
create index redecision_to_do on redecision (id) where state in ('ASKED', 'LOOKING', 'APPROVED', 'RUNNING');

create table redecision_month (
  redecision     uuid not null references redecision,
  for_real       boolean not null,
  claim          uuid not null references claim,
  month          date not null check (extract(day from month) = 1),
  fee            text not null,
  reference      text not null,
  placement      uuid not null,
  practice       uuid not null,
  student        uuid not null,
  outcome_before text,
  cents_before   bigint not null,
  outcome_after  text,
  cents_after    bigint not null,
  primary key (redecision, for_real, claim, month, fee)
);
