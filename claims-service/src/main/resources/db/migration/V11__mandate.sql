-- An accountant or a regional organisation, whose members act for the practices that gave it a mandate.
create table organisation (
  id   uuid primary key,
  name text not null,
  kind text not null check (kind in ('ACCOUNTANT', 'REGIONAL', 'OTHER')),
  kvk  text not null unique check (kvk ~ '^[0-9]{8}$')
);

create table organisation_member (
  id           uuid primary key,
  organisation uuid not null references organisation,
  subject      text not null,
  role         text not null check (role in ('ADMIN', 'MEMBER')),
  unique (organisation, subject)
);
create index organisation_member_subject on organisation_member (subject);

-- What practices gave. The table mandate holds what follows from it: the greatest role of each person per practice.
create table mandate_grant (
  id           uuid primary key,
  practice     uuid not null references practice,
  subject      text,
  organisation uuid references organisation,
  role         text not null check (role in ('OWNER', 'FILER', 'VIEWER')),
  last_day     date,
  check (num_nonnulls(subject, organisation) = 1),
  unique (practice, subject),
  unique (practice, organisation)
);
create index mandate_grant_organisation on mandate_grant (organisation, id);
create index mandate_grant_last_day on mandate_grant (last_day) where last_day is not null;

insert into mandate_grant (id, practice, subject, role) select id, practice, subject, role from mandate;

-- To somebody whose login is not known yet: to act for a practice, or to see his placement. The token that accepts it
-- is derived from the id and stands nowhere.
create table invitation (
  id          uuid primary key,
  practice    uuid not null references practice,
  placement   uuid references placement,
  email       text,
  language    text check (language in ('NL', 'EN')),
  role        text check (role in ('OWNER', 'FILER', 'VIEWER')),
  last_day    date,
  expires_on  date not null,
  state       text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  answered_by text,
  answered_at timestamptz,
  check (num_nonnulls(placement, role) = 1),
  check (state <> 'OPEN' or placement is not null or num_nonnulls(email, language) = 2)
);
create index invitation_practice on invitation (practice, id) where role is not null;
create index invitation_placement on invitation (placement, id);
create unique index invitation_open on invitation (placement) where state = 'OPEN';
