-- Samples that auditors draw of what was paid, and what they found. A finding stays as it was recorded.
create table audit_sample (
  id          uuid primary key,
  booked_from date not null,
  booked_to   date not null check (booked_to >= booked_from),
  size        int not null check (size > 0),
  minimum     int not null check (minimum >= 2),
  allocation  text not null check (allocation in ('PROPORTIONAL', 'NEYMAN')),
  bounds      text[] not null,
  confidence  int not null check (confidence in (90, 95, 99)),
  seed        text not null check (length(seed) between 1 and 60),
  drawn_by    text not null,
  drawn_at    timestamptz not null
);
comment on column audit_sample.bounds is 'cents at which one band of amounts ends and the next begins';

create table sample_stratum (
  sample  uuid not null references audit_sample,
  fee     text not null check (fee in ('STIPEND', 'SUPERVISION')),
  band    int not null,
  lines   int not null check (lines > 0),
  cents   bigint not null,
  largest bigint not null,
  spread  bigint not null,
  drawn   int not null check (drawn between 0 and lines),
  primary key (sample, fee, band)
);
create trigger sample_stratum_kept before update or delete on sample_stratum
  for each row execute function never_changed();

create table sample_line (
  sample      uuid not null,
  instalment  uuid not null references instalment,
  fee         text not null,
  band        int not null,
  cents       bigint not null check (cents > 0),
  error_cents bigint,
  note        text check (length(note) between 1 and 500),
  found_at    timestamptz,
  primary key (sample, instalment),
  foreign key (sample, fee, band) references sample_stratum,
  check ((error_cents is null) = (note is null) and (error_cents is null) = (found_at is null)),
  check (error_cents <= cents)
);

create function finding_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.found_at is null then
    return new;
  end if;
  raise exception 'What was found in a sample is never changed';
end $$;
create trigger finding_stays before update or delete on sample_line
  for each row execute function finding_stays();

create index if not exists bank_entry_end_to_end_id on bank_entry (end_to_end_id);
create index if not exists instalment_claim on instalment (claim, id);
