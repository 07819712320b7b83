-- What officers keep from being paid, and why. Lifted by an officer, and kept.
create table hold (
  id          uuid primary key,
  kind        text not null check (kind in ('CLAIM', 'STUDENT', 'PRACTICE', 'BANK_ACCOUNT')),
  subject     uuid not null,
  print       bytea,
  reason      text not null check (length(reason) between 1 and 500),
  placed_by   text not null,
  placed_at   timestamptz not null,
  lift_reason text check (length(lift_reason) between 1 and 500),
  lifted_by   text,
  lifted_at   timestamptz,
  check ((kind = 'BANK_ACCOUNT') = (print is not null)),
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
comment on column hold.subject is 'the claim, the student, the practice, or the practice whose account of that day it is';
comment on column hold.print is 'of the account: whoever else is paid on it is held too';
create unique index one_open_hold on hold (kind, subject) where lifted_at is null;

-- Whose placement it is, for holds on a student.
create table placement_student (
  placement uuid primary key,
  student   uuid not null
);
