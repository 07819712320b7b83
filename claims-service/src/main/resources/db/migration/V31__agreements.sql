-- The content is in the vault under the id; the row stays as the record of its destruction.
create table agreement_document (
  id           uuid primary key,
  placement    uuid not null references placement,
  practice     uuid not null references practice,
  version      int not null,
  type         text not null check (type in ('PDF', 'JPEG', 'PNG')),
  bytes        bigint not null,
  sha256       text not null,
  uploaded_by  text not null,
  uploaded_at  timestamptz not null,
  uploaded_on  date not null generated always as ((uploaded_at at time zone 'Europe/Amsterdam')::date) stored,
  to_destroy   boolean not null default false,
  destroyed_on date,
  unique (placement, version),
  unique (placement, sha256)
);
create index agreement_to_destroy on agreement_document (id) where to_destroy and destroyed_on is null;
create index agreement_uploaded on agreement_document (uploaded_on) where not to_destroy;

-- Which placements the fund drew to see their agreements.
create table sample (
  id          uuid primary key,
  school_year int not null,
  method      text not null check (method in ('RANDOM', 'STRATIFIED', 'REASONED')),
  stratum     text,
  seed        text not null,
  reason      text not null,
  population  int not null,
  drawn_by    text not null,
  drawn_on    date not null,
  check ((method = 'STRATIFIED') = (stratum is not null))
);

create table sample_placement (
  sample    uuid not null references sample,
  placement uuid not null references placement,
  practice  uuid not null references practice,
  stratum   text not null,
  asked     int not null default 1,
  until     date not null,
  outcome   text check (outcome in ('IN_ORDER', 'NOT_IN_ORDER', 'NOT_RECEIVED')),
  reason    text,
  follow_up text,
  judged_by text,
  judged_at timestamptz,
  primary key (sample, placement),
  check ((outcome = 'NOT_IN_ORDER') = (reason is not null) or outcome is null)
);
create index sample_placement_open on sample_placement (practice, until, placement) where outcome is null;
create index sample_placement_placement on sample_placement (placement);
create index placement_first_day on placement (first_day);
