-- Who reads a message, whatever it is about: a practice, a student by his placement, or all officers together (zeros).
alter table message drop constraint message_recipient_check;
alter table message add constraint message_recipient_check check (recipient in ('PRACTICE', 'STUDENT', 'OFFICER'));

alter table message add column person uuid, add column day date;
update message m set
  day = cast(heard_at at time zone 'Europe/Amsterdam' as date),
  person = case recipient when 'STUDENT' then placement else coalesce(
    (select practice from practice_placement known where known.placement = m.placement), placement) end;
alter table message alter column person set not null, alter column day set not null;
comment on column message.day is 'the business day on which it was heard';
create index message_person on message (person, recipient, id);
create index message_day on message (day);

-- Every event names its practice.
drop table practice_placement;
