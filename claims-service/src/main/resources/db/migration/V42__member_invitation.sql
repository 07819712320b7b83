-- Also to become a member of an organisation, which belongs to no practice.
alter table invitation alter column practice drop not null,
  add column organisation uuid references organisation,
  add column member_role text check (member_role in ('ADMIN', 'MEMBER'));
alter table invitation drop constraint invitation_check;
alter table invitation add check (num_nonnulls(placement, role, member_role) = 1),
  add check (num_nonnulls(practice, organisation) = 1),
  add check ((organisation is null) = (member_role is null));
create index invitation_organisation on invitation (organisation, id) where organisation is not null;
