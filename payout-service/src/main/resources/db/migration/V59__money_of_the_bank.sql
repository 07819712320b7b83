-- What comes in on an invoice is a line that the bank reported; what an officer booked without one before this stays.
alter table invoice_payment add constraint invoice_payment_reported check (bank_entry is not null) not valid;

-- Transactions are given up, never removed.
create trigger attempt_whole before truncate on attempt
  for each statement execute function never_changed();

-- Money that the bank reported and that nobody can place yet stands on an account of its own: it is about no instalment.
alter table ledger_entry alter column instalment drop not null;
create unique index one_entry_about_nothing on ledger_entry (kind, cause, account) where instalment is null;
