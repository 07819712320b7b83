-- Of what a practice was reminded: one row for each thing, whoever found it first.
create table reminder (
  practice    uuid not null references practice,
  kind        text not null check (kind in ('MONTHS_ASKED', 'MONTHS_ASKED_AGAIN', 'CLAIM_DUE', 'MONEY_UNCLAIMED')),
  about       text not null,
  reminded_on date not null,
  primary key (practice, kind, about)
);
comment on column reminder.about is 'a month, or a placement or draft with the last day to claim';
create index placement_deadline_from on placement (deadline_from);
