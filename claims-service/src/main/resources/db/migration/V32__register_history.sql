-- From and until which day a practice is in arrears; absent is without limit.
alter table contribution add column arrears_from date, add column arrears_until date;
alter table contribution add check (
  (status = 'IN_ARREARS' or num_nonnulls(arrears_from, arrears_until) = 0)
  and (arrears_from <= arrears_until or num_nulls(arrears_from, arrears_until) > 0));

-- What the register said of each number through time; GONE when it said nothing any more.
create table contribution_history (
  id            uuid primary key default uuidv7(),
  seq           bigint generated always as identity unique,
  pfzw          text not null,
  status        text not null check (status in ('PAYING', 'IN_ARREARS', 'NOT_PAYING', 'GONE')),
  arrears_from  date,
  arrears_until date,
  recorded_at   timestamptz not null default now()
);
create index contribution_history_pfzw on contribution_history (pfzw, id);
insert into contribution_history (pfzw, status) select pfzw, status from contribution order by pfzw;

-- A whole register that was sent to be looked at first; base tells which register it was compared with.
create table register_preview (
  id         uuid primary key,
  sha256     text not null,
  base       bigint not null,
  sent_by    text not null,
  sent_at    timestamptz not null,
  adopted_at timestamptz
);

create table register_preview_row (
  preview       uuid not null references register_preview,
  pfzw          text not null,
  status        text not null,
  arrears_from  date,
  arrears_until date,
  primary key (preview, pfzw)
);

create table register_difference (
  id        uuid primary key default uuidv7(),
  preview   uuid not null references register_preview,
  pfzw      text not null,
  kind      text not null check (kind in ('NEW', 'CHANGED', 'GONE')),
  was       text,
  becomes   text,
  practices int not null,
  claims    int not null
);
create index register_difference_preview on register_difference (preview, id);
