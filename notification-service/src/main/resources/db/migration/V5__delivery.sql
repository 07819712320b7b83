-- The mail was refused for good by the server of its reader, at once or later.
alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
  check (state in ('WAITING', 'SENT', 'KEPT', 'PARKED', 'FAILED', 'BOUNCED'));
create index delivery_stuck on delivery (message) where state in ('PARKED', 'FAILED', 'BOUNCED');

-- How often an officer had it sent again: each time it is another mail.
alter table delivery add column round int not null default 0;

-- Waits to be told together with others, in one mail a day.
alter table delivery add column gathered boolean not null default false;

-- By which way somebody wants to hear of something. The owner is the id of a practice, the subject of a student's
-- login, or the placement of a student who has no login. A row is there only for what was chosen.
create table choice (
  owner text not null,
  kind  text not null,
  way   text not null check (way in ('MAIL', 'INBOX', 'DIGEST')),
  primary key (owner, kind)
);

-- How he wants to get his mails, whatever they are about.
create table habit (
  owner       text primary key,
  digest      boolean not null,
  quiet_from  time,
  quiet_until time,
  check ((quiet_from is null) = (quiet_until is null))
);

-- How many mails a person got in an hour; old hours are of no use.
create table mail_hour (
  person    uuid not null,
  recipient text not null,
  hour      timestamptz not null,
  mails     int not null,
  primary key (person, recipient, hour)
);
