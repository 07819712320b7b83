-- The login of the student of a placement, so that he sees the decisions on it.
create table placement_student (
  placement uuid primary key,
  subject   text not null
);

-- Practice and student can each have one objection open.
alter table review add column objector text check (objector in ('PRACTICE', 'STUDENT'));
update review set objector = 'PRACTICE' where kind = 'OBJECTION';
alter table review add check ((kind = 'OBJECTION') = (objector is not null));
drop index review_open;
create unique index review_open on review (claim, kind, objector) nulls not distinct where state = 'OPEN';
