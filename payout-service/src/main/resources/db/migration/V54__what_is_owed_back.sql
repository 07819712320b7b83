-- What of each recovery a practice really has: what is open of it beyond what is still to be paid of the same fee and
-- month of the placement. What the bank refused or gave back, or does not have yet, nobody can give back.
create view recovery_excess as
select i.id, (o.open - u.unpaid)::bigint as cents
  from instalment i
 cross join lateral (select coalesce(sum(s.open), 0) as open
                       from recovery_stand s
                      where s.placement = i.placement and s.fee = i.fee and s.month = i.month) o
 cross join lateral (select coalesce(sum(l.cents
                              - coalesce((select sum(a.cents) from attempt a
                                           where a.instalment = l.id and a.state in ('SENT', 'BOOKED')), 0)
                              - coalesce((select sum(k.cents) from set_off k
                                           where k.instalment = l.id and k.state <> 'UNDONE'), 0)), 0) as unpaid
                       from instalment l
                      where l.placement = i.placement and l.fee = i.fee and l.month = i.month and l.cents > 0) u
 where i.cents < 0;
