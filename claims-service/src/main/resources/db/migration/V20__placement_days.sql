-- What follows from a placement and its changes, kept beside it so that lists and locks find it by index.
alter table placement add column ends_on date, add column deadline_from date;

update placement set ends_on = coalesce(
  (select min(last_day) from placement_change where placement = placement.id and kind = 'EARLY_END'), last_day);

-- The deadline (X5) counts from the first day for those who work and learn, from the last day for all others.
update placement set deadline_from = case
  when track = 'BBL' or (track = 'THIRD_PATH' and entrant <> 'REGULAR') then first_day
  else ends_on end;

alter table placement alter column ends_on set not null, alter column deadline_from set not null;
alter table placement add check (first_day <= ends_on);

drop index placement_student;
create index placement_student_days on placement (student, first_day, ends_on);
create index claim_draft on claim (practice) where status = 'DRAFT';
create index claim_open on claim (submitted_on, id) where status in ('SUBMITTED', 'UNDECIDED');
