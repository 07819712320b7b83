alter table practice add sbb text check (char_length(sbb) between 1 and 20);
alter table practice add version bigint not null default 0;

-- The number of registration stands in practice; a take-over, a merger or a correction gives another from a day on.
create table pfzw_change (
  id          uuid primary key,
  practice    uuid not null references practice,
  first_day   date not null,
  number      text not null,
  reason      text not null check (reason in ('TAKE_OVER', 'MERGER', 'CORRECTION')),
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index pfzw_change_practice on pfzw_change (practice, first_day, id);

-- The number by which the contribution register knows a practice on a day; of two for one day, the later recorded.
create function practice_pfzw(wanted uuid, day date) returns text stable language sql
return coalesce(
  (select number from pfzw_change where practice = wanted and first_day <= day order by first_day desc, id desc limit 1),
  (select pfzw from practice where id = wanted));
