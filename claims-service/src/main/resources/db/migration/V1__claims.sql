create table practice (
  id               uuid primary key,
  name             text not null,
  kvk              text not null check (kvk ~ '^[0-9]{8}$'),
  branch           text check (branch ~ '^[0-9]{12}$'),
  agb              text check (agb ~ '^[0-9]{8}$'),
  pfzw             text not null,
  contact_email    text not null,
  contact_language text not null check (contact_language in ('NL', 'EN')),
  unique nulls not distinct (kvk, branch)
);

-- One person per mail address; the id is random, so that it does not tell when the person was first entered.
create table student (
  id    uuid primary key default gen_random_uuid(),
  email text not null unique
);

-- What each practice entered about a student.
create table student_entry (
  practice uuid not null references practice,
  student  uuid not null references student,
  name     text not null,
  email    text not null,
  language text not null check (language in ('NL', 'EN')),
  primary key (practice, student)
);
create index student_entry_student on student_entry (student);

create table placement (
  id                        uuid primary key,
  practice                  uuid not null,
  student                   uuid not null,
  first_day                 date not null,
  last_day                  date not null,
  track                     text not null,
  course                    text not null,
  crebo                     text check (crebo ~ '^[0-9]{5}$'),
  study_year                int check (study_year between 1 and 4),
  entrant                   text not null,
  hours_per_week            numeric(5, 2) not null check (hours_per_week > 0),
  employed_in_same_function boolean not null,
  version                   bigint not null,
  check (first_day <= last_day),
  foreign key (practice, student) references student_entry (practice, student)
);
create index placement_practice on placement (practice, id);
create index placement_student on placement (student);

create table placement_change (
  id             uuid primary key,
  placement      uuid not null references placement,
  number         int not null,
  kind           text not null,
  first_day      date,
  last_day       date,
  hours_per_week numeric(5, 2),
  study_year     int,
  recorded_by    text not null,
  recorded_at    timestamptz not null,
  unique (placement, number),
  check (case kind
    when 'EARLY_END' then last_day is not null
    when 'INTERRUPTION' then first_day <= last_day
    when 'HOURS' then first_day is not null and hours_per_week > 0
    when 'STUDY_YEAR' then first_day is not null and study_year between 1 and 4
    else false end)
);

create sequence claim_number;

create table claim (
  id               uuid primary key,
  placement        uuid not null references placement,
  practice         uuid not null references practice,
  status           text not null,
  mandatory_format boolean not null,
  names_practice   boolean not null,
  names_student    boolean not null,
  reference        text unique,
  submitted_on     date,
  claimant         text,
  contribution     text,
  decision         int not null,
  withdrawn_on     date,
  version          bigint not null,
  check (status in ('DRAFT', 'WITHDRAWN')
    or num_nonnulls(reference, submitted_on, claimant, contribution) = 4)
);
create unique index claim_live on claim (placement) where status <> 'WITHDRAWN';
create index claim_placement on claim (placement);
create index claim_practice on claim (practice, id);
create index claim_status on claim (status, id);

create table contribution (
  pfzw   text primary key,
  status text not null check (status in ('PAYING', 'IN_ARREARS', 'NOT_PAYING'))
);
