-- Whether something was ever paid on an account.
create index attempt_account on attempt (account);
