-- The key of one bank account, or of the file of one run, wrapped with a key of the fund.
create table data_key (
  id      uuid primary key,
  ring    text not null,
  wrapped text not null
);
create index data_key_ring on data_key (ring);

-- What V7 seals, and V8 has no plain text of any more.
alter table bank_account
  alter column iban drop not null,
  alter column holder drop not null,
  add column sealed bytea,
  add column print bytea;
alter table bank_entry add column print bytea;
