-- What a placement is in each of its months, for reports: a month belongs to the terms that hold on its last day. The
-- first terms hold from ever and the last for ever. Placements told before this table was there have no terms in it.
create table placement_terms (
  placement   uuid not null,
  from_month  date not null,
  until_month date not null,
  track       text not null,
  course      text not null,
  study_year  int,
  entrant     text not null,
  primary key (placement, from_month),
  check (from_month < until_month)
);
comment on column placement_terms.until_month is 'the first month in which they hold no more';

-- Where a practice lies, as it says itself.
create table practice_province (
  practice uuid primary key,
  province text not null
);

-- What became of the money of each line: the one place that says which state counts as what.
-- planned = ahead + due + paid + returned + held + set_off - recovered - written_off - to_recover
create view line_figures as
select i.id, i.placement, i.claim, i.practice, i.fee, i.month, i.sequence, i.state, i.due_month, i.run,
       i.cents as planned,
       case when i.cents > 0 and i.state = 'PLANNED' then m.open else 0 end as ahead,
       case when i.cents > 0 and i.state not in ('PLANNED', 'HELD', 'RETURNED') then m.open else 0 end as due,
       m.paid,
       case when i.cents > 0 and i.state = 'RETURNED' then m.open else 0 end as returned,
       case when i.cents > 0 and i.state = 'HELD' then m.open else 0 end as held,
       m.set_off, m.recovered, m.written_off,
       case when i.cents < 0 then m.open else 0 end as to_recover
  from instalment i
  left join attempt a on a.instalment = i.id and a.state = 'BOOKED'
  left join (select s.instalment, sum(s.cents)::bigint as cents from set_off s
              where s.state = 'SETTLED' group by s.instalment) k on k.instalment = i.id
  left join (select b.recovery, sum(b.cents)::bigint as cents
               from (select s.recovery, s.cents from set_off s where s.state = 'SETTLED'
                     union all
                     select v.recovery, p.cents from invoice_payment p join invoice v on v.id = p.invoice) b
              group by b.recovery) r on r.recovery = i.id
  left join (select w.recovery, sum(w.cents)::bigint as cents from write_off w
              where w.approved group by w.recovery) l on l.recovery = i.id
 cross join lateral (select coalesce(a.cents, 0) as paid, coalesce(k.cents, 0) as set_off,
                            coalesce(r.cents, 0) as recovered, coalesce(l.cents, 0) as written_off,
                            abs(i.cents) - coalesce(a.cents, 0) - coalesce(k.cents, 0)
                              - coalesce(r.cents, 0) - coalesce(l.cents, 0) as open) m;

create index instalment_of_practice on instalment (practice, month);
create index decided_claim_practice on decided_claim (practice);
