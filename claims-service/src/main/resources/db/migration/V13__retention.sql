-- A student without a name: what he was paid is kept longer than who he was.
alter table student add erased_on date;
create index student_named on student (id) where erased_on is null;
create index invitation_addressed on invitation (expires_on) where email is not null;

-- What personal data was destroyed, and why.
create table destruction (
  id          uuid primary key,
  at          timestamptz not null,
  reason      text not null check (reason in ('REQUEST', 'RULE')),
  students    uuid[] not null,
  invitations int not null
);
