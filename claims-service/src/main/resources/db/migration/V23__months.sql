-- Still running? (loopt nog?) One answer for a placement and month; a later one takes its place.
create table month_confirmation (
  placement   uuid not null references placement,
  month       date not null check (extract(day from month) = 1),
  running     boolean not null,
  said_by     text not null check (said_by in ('PRACTICE', 'STUDENT')),
  recorded_by text not null,
  recorded_on date not null,
  primary key (placement, month)
);

-- The practice says whether it passed the stipend on, the student whether it arrived.
create table stipend_receipt (
  placement   uuid not null references placement,
  month       date not null check (extract(day from month) = 1),
  said_by     text not null check (said_by in ('PRACTICE', 'STUDENT')),
  done        boolean not null,
  recorded_by text not null,
  recorded_on date not null,
  primary key (placement, month, said_by)
);
create index stipend_receipt_not_done on stipend_receipt (placement, month) where not done;
