-- Every line of a run changes its state when it is taken, sent and paid. An index that names the state makes PostgreSQL
-- write the line into all its indexes again each time, whether or not it still belongs there. What these indexes ask is a
-- column of its own now, which changes only when a line begins or ends to wait; half of each page is left free, so that
-- the next version of a line finds room beside the last.
alter table instalment
  add column waiting boolean not null
    generated always as (state in ('PLANNED', 'DUE', 'HELD', 'RETURNED')) stored;
drop index instalment_waiting;
drop index instalment_practice;
drop index instalment_run;
create index instalment_waiting on instalment (due_month, practice) where waiting;
create index instalment_run on instalment (run) where run is not null;
alter table instalment set (fillfactor = 50);

alter table attempt
  add column live boolean not null generated always as (state in ('PREPARED', 'SENT', 'BOOKED')) stored,
  add column stands boolean not null generated always as (state <> 'CANCELLED') stored;
comment on column attempt.live is 'the bank may pay it, or did: no other may be made for the instalment';
comment on column attempt.stands is 'it was not given up before it was sent';
drop index one_live_attempt;
drop index one_end_to_end_id;
create unique index one_live_attempt on attempt (instalment) where live;
create unique index one_end_to_end_id on attempt (end_to_end_id) where stands;
alter table attempt set (fillfactor = 50);

-- The lines of a claim are those of its placement: few, and found by it.
drop index instalment_claim;

-- What a run writes for each of its lines names the run, the line and the account. Whether these are there is asked once
-- for all rows of a statement, not row by row; that they stay is seen to where they are kept.
alter table line_check
  drop constraint line_check_run_fkey,
  drop constraint line_check_instalment_fkey;
alter table attempt
  drop constraint attempt_run_fkey,
  drop constraint attempt_instalment_fkey,
  drop constraint attempt_account_fkey;

create function line_known() returns trigger language plpgsql as $$
begin
  if exists (select from added a
               left join run r on r.id = a.run
               left join instalment i on i.id = a.instalment
              where r.id is null or i.id is null) then
    raise foreign_key_violation using message = format('%s names a run or a line that is not there', tg_table_name);
  end if;
  return null;
end $$;
create function account_known() returns trigger language plpgsql as $$
begin
  if exists (select from added a left join bank_account b on b.id = a.account where b.id is null) then
    raise foreign_key_violation using message = format('%s names an account that is not there', tg_table_name);
  end if;
  return null;
end $$;
create trigger line_check_known after insert on line_check
  referencing new table as added for each statement execute function line_known();
create trigger attempt_known after insert on attempt
  referencing new table as added for each statement execute function line_known();
create trigger attempt_account_known after insert on attempt
  referencing new table as added for each statement execute function account_known();
create trigger attempt_fixed before delete or update of run, instalment, account on attempt
  for each row execute function never_changed();
create trigger instalment_stays before delete or update of id on instalment
  for each row execute function never_changed();
create trigger run_stays before delete or update of id on run
  for each row execute function never_changed();

-- Of earlier checks a run asks only those that held a line.
drop index line_check_instalment;
create index line_check_held on line_check (instalment) where cardinality(failed) > 0;

-- Sealed bytes cannot be made smaller.
alter table bank_file_part alter column content set storage external;

-- Read for one practice as for all: what was set off and came back is looked up line by line, and only where it can be.
create or replace view line_figures as
select i.id, i.placement, i.claim, i.practice, i.fee, i.month, i.sequence, i.state, i.due_month, i.run,
       i.cents as planned,
       case when i.cents > 0 and i.state = 'PLANNED' then m.open else 0 end as ahead,
       case when i.cents > 0 and i.state not in ('PLANNED', 'HELD', 'RETURNED') then m.open else 0 end as due,
       m.paid,
       case when i.cents > 0 and i.state = 'RETURNED' then m.open else 0 end as returned,
       case when i.cents > 0 and i.state = 'HELD' then m.open else 0 end as held,
       m.set_off, m.recovered, m.written_off,
       case when i.cents < 0 then m.open else 0 end as to_recover,
       i.waiting
  from instalment i
  left join attempt a on a.instalment = i.id and a.live and a.state = 'BOOKED'
 cross join lateral (select coalesce(sum(s.cents), 0)::bigint as cents from set_off s
                      where i.cents > 0 and s.instalment = i.id and s.state = 'SETTLED') k
 cross join lateral (select coalesce(sum(b.cents), 0)::bigint as cents
                       from (select s.cents from set_off s
                              where i.cents < 0 and s.recovery = i.id and s.state = 'SETTLED'
                             union all
                             select p.cents from invoice v join invoice_payment p on p.invoice = v.id
                              where i.cents < 0 and v.recovery = i.id) b) r
 cross join lateral (select coalesce(sum(w.cents), 0)::bigint as cents from write_off w
                      where i.cents < 0 and w.recovery = i.id and w.approved) l
 cross join lateral (select coalesce(a.cents, 0) as paid, k.cents as set_off, r.cents as recovered,
                            l.cents as written_off,
                            abs(i.cents) - coalesce(a.cents, 0) - k.cents - r.cents - l.cents as open) m;
