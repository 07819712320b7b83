-- A policy version with its two files. What is published or ended is never changed again.
create table policy_version (
  id           uuid primary key default uuidv7(),
  version      text not null unique check (version ~ '^[a-z0-9-]{1,40}$'),
  state        text not null check (state in ('DRAFT', 'TESTED', 'PROPOSED', 'PUBLISHED', 'ENDED')),
  dmn          text not null,
  parameters   text not null,
  first_month  date not null check (extract(day from first_month) = 1),
  last_month   date check (extract(day from last_month) = 1 and last_month >= first_month),
  revision     bigint not null,
  changed_by   text not null,
  proposed_by  text,
  published_by text,
  check (state in ('DRAFT', 'TESTED') or proposed_by is not null),
  check (state in ('DRAFT', 'TESTED', 'PROPOSED') or published_by is not null),
  constraint policy_spans_apart exclude using gist (daterange(first_month, last_month, '[]') with &&)
    where (state in ('PUBLISHED', 'ENDED'))
);

-- What a policy must answer before it can be published.
create table policy_test_case (
  id           uuid primary key default uuidv7(),
  policy       uuid not null references policy_version,
  name         text not null,
  submitted_on date not null,
  facts        jsonb not null,
  expected     jsonb not null,
  unique (policy, name)
);

-- Goes up with every publication and every end, so that all processes see that their policies are old.
create table policy_stamp (
  only_row boolean primary key default true check (only_row),
  stamp    bigint not null
);
insert into policy_stamp (stamp) values (0);
