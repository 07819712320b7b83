-- What an officer lets pass in spite of a check, until a day. The checks that rest on where, or by which decision, is
-- paid are no one's to let pass.
create table check_override (
  id      uuid primary key,
  checked text not null check (checked in ('COOLING_OFF', 'ON_HOLD', 'NOT_CONFIRMED', 'BUDGET')),
  kind    text not null check (kind in ('LINE', 'PLACEMENT', 'PRACTICE')),
  subject uuid not null,
  reason  text not null check (length(reason) between 1 and 500),
  ends_on date not null,
  made_by text not null,
  made_at timestamptz not null
);
comment on column check_override.subject is 'the instalment, the placement or the practice';
create index check_override_subject on check_override (subject);
create trigger check_override_kept before update or delete on check_override
  for each row execute function never_changed();
create trigger check_override_whole before truncate on check_override
  for each statement execute function never_changed();

alter table line_check add column overridden text[] not null default '{}';
