-- How a line below zero comes back. A line that nobody chose a way for is set off.
create table recovery (
  id       uuid primary key references instalment,
  asked_on date not null,
  way      text not null default 'SET_OFF' check (way in ('SET_OFF', 'INVOICE', 'INSTALMENT_PLAN')),
  plan     uuid
);
comment on column recovery.asked_on is 'the day on which it came into being, or its amount changed last';
comment on column recovery.plan is 'the choice whose parts are the most that is set off each month';

insert into recovery (id, asked_on)
select i.id, min(e.booked_on)
  from instalment i
  join ledger_entry e on e.instalment = i.id
 where i.cents < 0
 group by i.id;

-- Every way that was ever chosen for a recovery, and why.
create table recovery_choice (
  id          uuid primary key,
  recovery    uuid not null references recovery,
  way         text not null check (way in ('SET_OFF', 'INVOICE', 'INSTALMENT_PLAN')),
  parts       int check (parts > 1),
  first_month date check (extract(day from first_month) = 1),
  plan_by     text check (plan_by in ('SET_OFF', 'INVOICE')),
  reason      text not null check (length(reason) between 1 and 500),
  chosen_by   text not null,
  chosen_at   timestamptz not null,
  check ((way = 'INSTALMENT_PLAN') = (parts is not null)
         and (parts is null) = (first_month is null) and (parts is null) = (plan_by is null))
);
create index recovery_choice_recovery on recovery_choice (recovery, id);
create trigger recovery_choice_kept before update or delete on recovery_choice
  for each row execute function never_changed();
create trigger recovery_choice_whole before truncate on recovery_choice
  for each statement execute function never_changed();
alter table recovery add foreign key (plan) references recovery_choice;

create table plan_part (
  choice uuid not null references recovery_choice,
  number int not null check (number > 0),
  month  date not null check (extract(day from month) = 1),
  cents  bigint not null check (cents > 0),
  primary key (choice, number)
);
create trigger plan_part_kept before update or delete on plan_part
  for each row execute function never_changed();
create trigger plan_part_whole before truncate on plan_part
  for each statement execute function never_changed();

-- What a practice is asked to pay. Numbered without a gap in each year; withdrawn, never removed.
create table invoice (
  id           uuid primary key,
  recovery     uuid not null references recovery,
  choice       uuid not null references recovery_choice,
  part         int,
  year         int not null,
  number       int not null check (number > 0),
  cents        bigint not null check (cents > 0),
  issued_on    date not null,
  due_on       date not null check (due_on >= issued_on),
  withdrawn_on date,
  unique (year, number)
);
create index invoice_recovery on invoice (recovery);

create table invoice_payment (
  id          uuid primary key,
  invoice     uuid not null references invoice,
  cents       bigint not null check (cents > 0),
  received_on date not null,
  bank_entry  uuid unique references bank_entry,
  booked_by   text not null,
  booked_at   timestamptz not null
);
comment on column invoice_payment.bank_entry is 'the line of the bank that it is, which is in suspense no more';
create index invoice_payment_invoice on invoice_payment (invoice);
create trigger invoice_payment_kept before update or delete on invoice_payment
  for each row execute function never_changed();
create trigger invoice_payment_whole before truncate on invoice_payment
  for each statement execute function never_changed();

-- What one officer asks to give up, and another decides on.
create table write_off (
  id             uuid primary key,
  recovery       uuid not null references recovery,
  cents          bigint not null check (cents > 0),
  reason         text not null check (length(reason) between 1 and 500),
  asked_by       text not null,
  asked_at       timestamptz not null,
  approved       boolean,
  decided_reason text check (length(decided_reason) between 1 and 500),
  decided_by     text,
  decided_at     timestamptz,
  constraint write_off_four_eyes check (decided_by <> asked_by),
  check ((approved is null) = (decided_by is null) and (approved is null) = (decided_at is null)
         and (approved is null) = (decided_reason is null))
);
create index write_off_recovery on write_off (recovery);
create unique index one_open_write_off on write_off (recovery) where approved is null;

create index instalment_recovery on instalment (practice, id) where cents < 0;

-- Each line below zero, above zero: what was asked back, and what of it is still open.
create view recovery_stand as
select i.id, i.placement, i.claim, i.practice, i.fee, i.month, i.sequence, i.state, i.due_month, -i.cents as cents,
       coalesce(r.way, 'SET_OFF') as way, coalesce(r.asked_on, i.due_month) as asked_on, r.plan,
       kept.settled + paid.cents + lost.cents as settled,
       -i.cents - kept.cents - paid.cents - lost.cents as open, paid.due_on as invoice_due_on
  from instalment i
  left join recovery r on r.id = i.id
 cross join lateral (select coalesce(sum(s.cents) filter (where s.state <> 'UNDONE'), 0)::bigint as cents,
                            coalesce(sum(s.cents) filter (where s.state = 'SETTLED'), 0)::bigint as settled
                       from set_off s where s.recovery = i.id) kept
 cross join lateral (select coalesce(sum(p.cents), 0)::bigint as cents,
                            min(v.due_on) filter (where v.withdrawn_on is null and v.cents > p.cents) as due_on
                       from invoice v
                      cross join lateral (select coalesce(sum(p.cents), 0) as cents
                                            from invoice_payment p where p.invoice = v.id) p
                      where v.recovery = i.id) paid
 cross join lateral (select coalesce(sum(w.cents), 0)::bigint as cents
                       from write_off w where w.recovery = i.id and w.approved) lost
 where i.cents < 0;

-- The names of accounts and kinds stand in the code that books; a list here had to be kept twice.
alter table ledger_entry drop constraint if exists ledger_entry_account_check;
alter table ledger_entry drop constraint if exists ledger_entry_kind_check;

-- What made the amount of a line what it is: the decision, and what that decision was.
alter table instalment add column cause text not null default 'DECISION'
  check (cause in ('DECISION', 'NEW_DECISION', 'OTHER_CLAIM', 'WITHDRAWAL'));
update instalment set cause = 'NEW_DECISION' where sequence > 0;

create index bank_entry_no on bank_entry (instalment, id) where moved and news in ('REJECTED', 'RETURNED');
