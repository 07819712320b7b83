-- News may be about an invitation instead of a placement: then its id stands in the column placement.
comment on column message.placement is 'what the news is about: a placement, or an invitation to act for a practice';

-- Who chose to read his news in the inbox gets no mail.
alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
  check (state in ('WAITING', 'SENT', 'KEPT', 'PARKED', 'FAILED'));
