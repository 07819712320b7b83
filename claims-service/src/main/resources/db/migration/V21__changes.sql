-- Two more kinds of change, and on whose word each was recorded.
alter table placement_change add column track text,
  add column said_by text not null default 'PRACTICE' check (said_by in ('PRACTICE', 'STUDENT', 'SCHOOL'));
alter table placement_change alter column said_by drop default;

alter table placement_change drop constraint placement_change_check;
alter table placement_change add check (case kind
  when 'EARLY_END' then last_day is not null
  when 'INTERRUPTION' then first_day <= last_day
  when 'HOURS' then first_day is not null and hours_per_week > 0
  when 'STUDY_YEAR' then first_day is not null and study_year between 1 and 4
  when 'EXTENSION' then first_day <= last_day
  when 'TRACK' then first_day is not null and track is not null
  else false end);
