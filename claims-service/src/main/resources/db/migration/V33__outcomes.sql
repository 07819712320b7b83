-- What became of students; a row without an answer was asked and waits.
create table outcome (
  id          uuid primary key default uuidv7(),
  placement   uuid not null references placement,
  practice    uuid not null references practice,
  milestone   text not null check (milestone in ('GRADUATION', 'YEAR_1', 'YEAR_3', 'YEAR_5')),
  asked_on    date,
  in_gp_care  boolean,
  work        text,
  same_region boolean,
  told_by     text check (told_by in ('STUDENT', 'PRACTICE', 'FUND')),
  recorded_by text,
  recorded_at timestamptz,
  unique (placement, milestone),
  check (num_nulls(in_gp_care, told_by, recorded_by, recorded_at) in (0, 4)),
  check (in_gp_care or work is null)
);
create index outcome_open on outcome (practice, asked_on, placement) where in_gp_care is null;
create index outcome_milestone on outcome (milestone, id);
create index placement_ends_on on placement (ends_on, id);
