-- Accounts in the order in which they were given, which ids of several machines, and of a clock that was set back, are
-- not. The number is taken under the lock of the books.
alter table bank_account add column number bigint;
alter table bank_account disable trigger bank_account_kept;
update bank_account b
   set number = n.number
  from (select id, row_number() over (order by id) as number from bank_account) n
 where n.id = b.id;
alter table bank_account enable trigger bank_account_kept;
alter table bank_account alter column number set not null;
alter table bank_account alter column number add generated always as identity;
select setval(pg_get_serial_sequence('bank_account', 'number'), coalesce(max(number), 0) + 1, false) from bank_account;
drop index bank_account_practice;
create unique index bank_account_practice on bank_account (practice, number desc);
