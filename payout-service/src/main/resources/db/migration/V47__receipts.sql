-- What the practice (passed on) and the student (arrived) said of the stipend of a month; the newest word of each.
create table receipt (
  placement uuid not null,
  month     date not null check (extract(day from month) = 1),
  said_by   text not null check (said_by in ('PRACTICE', 'STUDENT')),
  done      boolean not null,
  said_on   date not null,
  primary key (placement, month, said_by)
);

-- A practice says that it passed a stipend on, the student that it did not arrive: a task for officers. It is solved
-- when they say the same again, or closed by an officer who says why.
create table receipt_dispute (
  id          uuid primary key,
  placement   uuid not null,
  practice    uuid not null,
  month       date not null check (extract(day from month) = 1),
  disputed_on date not null,
  solved_on   date,
  reason      text check (length(reason) between 1 and 500),
  closed_by   text,
  closed_at   timestamptz,
  check ((closed_by is null) = (closed_at is null) and (reason is null or closed_by is not null)),
  check (solved_on is null or closed_by is null)
);
create unique index one_open_dispute on receipt_dispute (placement, month)
  where solved_on is null and closed_by is null;
