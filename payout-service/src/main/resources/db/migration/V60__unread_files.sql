-- A file of which nothing could be read is on record too, so that its name can wait for an officer.
alter table bank_report drop constraint bank_report_kind_check;
alter table bank_report add constraint bank_report_kind_check
  check (kind in ('PAIN_002', 'CAMT_053', 'CAMT_054', 'BY_HAND', 'UNREAD'));
