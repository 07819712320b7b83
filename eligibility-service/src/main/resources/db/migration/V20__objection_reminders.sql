-- Of which decisions it was told that the days to object are nearly over; one row each, whoever told it.
create table objection_reminder (
  decision    uuid primary key references decision,
  reminded_on date not null
);
create index decision_decided_on on decision (decided_on) where outcome in ('REFUSED', 'PARTLY_GRANTED');
