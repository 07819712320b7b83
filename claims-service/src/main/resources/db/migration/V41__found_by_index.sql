-- What the fund has to look at, and what somebody answered: never by reading whole tables.
create index sample_placement_waiting on sample_placement (until, placement) where outcome is null;
create index invitation_answered on invitation (answered_by) where answered_by is not null;
