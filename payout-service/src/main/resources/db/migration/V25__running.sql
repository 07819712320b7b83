-- What the decision in force grants for a month, and what its policy asks before it is paid. What was decided before
-- this table asks for nothing, and its lines are what it granted.
create table granted_month (
  placement    uuid not null,
  fee          text not null check (fee in ('STIPEND', 'SUPERVISION')),
  month        date not null check (extract(day from month) = 1),
  cents        bigint not null check (cents >= 0),
  confirmation text not null check (confirmation in ('MONTHLY', 'NONE')),
  primary key (placement, fee, month)
);
insert into granted_month (placement, fee, month, cents, confirmation)
select placement, fee, month, greatest(sum(cents), 0), 'NONE' from instalment group by placement, fee, month;

-- The last day of the placement as it was decided on; not known of decisions from before this column.
alter table decided_claim add column last_day date;

-- Still running? (loopt nog?) The newest answer counts. Of a placement that ended early its last day was told.
create table month_answer (
  placement uuid not null,
  month     date not null check (extract(day from month) = 1),
  running   boolean not null,
  last_day  date,
  primary key (placement, month)
);

-- The month in which the newest claim for a placement was filed: who filed it said how it was until then.
create table filed_placement (
  placement uuid primary key,
  month     date not null check (extract(day from month) = 1)
);
insert into filed_placement (placement, month)
select placement, date_trunc('month', max(decided_on)) from decided_claim group by placement;

create index line_check_instalment on line_check (instalment);
