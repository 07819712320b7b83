-- What was typed of a student who is not registered yet is his too: he is shown it, and it is forgotten.
create index draft_student on draft (lower(typed #>> '{student,email}')) where typed -> 'student' is not null;
create index draft_typed_on on draft (typed_on) where typed -> 'student' is not null;

alter table destruction add column drafts int not null default 0;
