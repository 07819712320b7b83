-- The login of a student, linked by the invitation that he accepted.
create table student_login (
  student   uuid primary key references student,
  subject   text not null,
  linked_at timestamptz not null
);
create index student_login_subject on student_login (subject);

-- A fact of his placement that the student says is wrong.
create table contest (
  id          uuid primary key,
  placement   uuid not null references placement,
  practice    uuid not null,
  fact        text not null,
  note        text,
  told_by     text not null,
  told_at     timestamptz not null,
  outcome     text check (outcome in ('MENDED', 'STANDS')),
  answer      text,
  answered_by text,
  answered_at timestamptz,
  check (num_nonnulls(outcome, answered_by, answered_at) in (0, 3))
);
create index contest_placement on contest (placement, id);
create index contest_open on contest (practice, told_at, id) where outcome is null;

-- How a person wants to be told.
create table preference (
  subject  text primary key,
  language text not null check (language in ('NL', 'EN')),
  channel  text not null check (channel in ('MAIL', 'INBOX'))
);
