-- Decisions tell now what they were taken for.
alter table instalment drop constraint instalment_cause_check;
alter table instalment add constraint instalment_cause_check
  check (cause in ('DECISION', 'PLACEMENT_CHANGE', 'CLAIM_AMENDMENT', 'REVIEW', 'POLICY', 'NEW_DECISION', 'OTHER_CLAIM',
                   'WITHDRAWAL'));
