-- The mail address of who imports is needed until the last line is done (is the claimant the student?), no longer.
create table import_file (
  id          uuid primary key,
  subject     text not null,
  email       text,
  received_at timestamptz not null
);
create index import_file_subject on import_file (subject, id);

-- What a line offers holds names and mail addresses; it is kept until the line is done.
create table import_line (
  import    uuid not null references import_file,
  number    int not null,
  state     text not null check (state in ('WAITING', 'ADDED', 'ALREADY_THERE', 'REFUSED')),
  practice  uuid,
  hash      text,
  offer     jsonb,
  flaws     jsonb not null,
  placement uuid,
  claim     uuid,
  primary key (import, number),
  check ((state = 'WAITING') = (offer is not null)),
  check ((state = 'REFUSED') = (flaws <> '[]')),
  check ((state in ('ADDED', 'ALREADY_THERE')) = (claim is not null))
);
create index import_line_waiting on import_line (import, number) where state = 'WAITING';

-- Which content each practice has taken in: the same line again is there already.
create table import_key (
  practice  uuid not null references practice,
  hash      text not null,
  placement uuid,
  claim     uuid,
  primary key (practice, hash)
);
