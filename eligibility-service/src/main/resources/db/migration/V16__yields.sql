-- What became of students, as claims-service told it last.
create table outcome (
  placement  uuid not null,
  milestone  text not null,
  in_gp_care boolean not null,
  primary key (placement, milestone)
);
create index outcome_milestone on outcome (milestone);

-- What the bank booked for a placement, less what came back.
create table paid_placement (
  placement uuid primary key,
  cents     bigint not null
);

create index claim_placement on claim (placement);
