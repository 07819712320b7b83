alter table bank_account
  drop column iban,
  drop column holder,
  alter column sealed set not null,
  alter column print set not null;
alter table bank_entry drop column iban;
