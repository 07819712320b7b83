-- A draft may lack anything but its practice; what is submitted lacks nothing.
alter table claim alter column placement drop not null,
  alter column mandatory_format drop not null,
  alter column names_practice drop not null,
  alter column names_student drop not null,
  add check (status in ('DRAFT', 'WITHDRAWN')
    or num_nonnulls(placement, mandatory_format, names_practice, names_student) = 4);

-- What was typed of a placement that is not registered yet, apart from the claim because it holds personal data.
create table draft (
  claim    uuid primary key references claim,
  typed    jsonb not null,
  typed_on date not null
);
