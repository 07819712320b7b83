-- Who may read in his inbox what was told of a placement: the people of its practice, and its student once he is
-- linked. The subject is the identity provider's pseudonym.
create table practice_placement (
  placement uuid primary key,
  practice  uuid not null
);
create index practice_placement_practice on practice_placement (practice);

create table student_placement (
  subject   text not null,
  placement uuid not null,
  primary key (subject, placement)
);

create table message_read (
  subject text not null,
  message uuid not null references message,
  read_at timestamptz not null default now(),
  primary key (subject, message)
);
