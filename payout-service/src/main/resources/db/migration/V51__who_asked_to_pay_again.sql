-- Who let a line be paid again that the bank refused or sent back.
create table pay_again (
  instalment uuid not null references instalment,
  number     int not null,
  asked_by   text not null,
  asked_at   timestamptz not null,
  primary key (instalment, number)
);
comment on column pay_again.number is 'of the transaction that it led to';
create index pay_again_by on pay_again (asked_by);
create trigger pay_again_kept before update or delete on pay_again
  for each row execute function never_changed();
create trigger pay_again_whole before truncate on pay_again
  for each statement execute function never_changed();
