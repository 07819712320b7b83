-- The mail address that a practice had until a change: it is warned of that change, and of another bank account.
create table former_contact (
  change   uuid primary key,
  practice uuid not null references practice,
  email    text not null,
  language text not null,
  left_on  date not null
);
create index former_contact_left_on on former_contact (left_on);

alter table destruction add column former_contacts int not null default 0;
