-- What the fund has for one fee of the placement-months of one year. One officer proposes it, another puts it in force.
create table budget (
  id             uuid primary key,
  year           int not null check (year between 2016 and 2100),
  fee            text not null check (fee in ('STIPEND', 'SUPERVISION')),
  cents          bigint not null check (cents > 0),
  reason         text not null check (length(reason) between 1 and 500),
  state          text not null check (state in ('PROPOSED', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
  reserved_cents bigint not null default 0,
  told_percent   int not null default 0 check (told_percent in (0, 80, 100)),
  proposed_by    text not null,
  proposed_at    timestamptz not null,
  decided_by     text,
  decided_at     timestamptz,
  constraint budget_four_eyes check (state = 'WITHDRAWN' or decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null) and (state = 'PROPOSED') = (decided_at is null))
);
comment on column budget.reserved_cents is 'of the budget in force: the sum of all lines of its year and fee';
comment on column budget.told_percent is 'the highest mark of which officers were told';
create unique index one_budget_proposed on budget (year, fee) where state = 'PROPOSED';
create unique index one_budget_in_force on budget (year, fee) where state = 'IN_FORCE';
