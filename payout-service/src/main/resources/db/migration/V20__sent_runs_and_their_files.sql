-- A run goes on after its release: sent, answered by the bank, closed by an officer.
alter table run
  drop constraint run_state_check,
  drop constraint run_check,
  drop constraint run_check1,
  add column sent_by text,
  add column sent_at timestamptz,
  add column answered_at timestamptz,
  add column closed_by text,
  add column closed_at timestamptz;

-- The files of a run, planned when it is prepared and fixed for ever when it is released.
create table bank_file (
  run          uuid not null references run,
  number       int not null check (number between 1 and 999),
  message_id   text not null unique check (length(message_id) <= 35),
  transactions int not null check (transactions > 0),
  total_cents  bigint not null check (total_cents > 0),
  sha256       text,
  delivered_at timestamptz,
  primary key (run, number),
  check (sha256 is not null or delivered_at is null)
);
comment on column bank_file.delivered_at is 'when the bank, or who carries it there, was given the file';

-- Runs of before had one file, which nobody can call back.
insert into bank_file (run, number, message_id, transactions, total_cents, sha256, delivered_at)
select id, 1, replace(id::text, '-', ''), transactions, total_cents, file_sha256,
       case when file_sha256 is not null then released_at end
  from run where transactions > 0;
update run set state = 'SENT', sent_by = released_by, sent_at = released_at where state = 'RELEASED';
update run r set state = 'ANSWERED', answered_at = now()
 where state = 'SENT' and not exists (select from attempt a where a.run = r.id and a.state = 'SENT');
alter table run drop column file_sha256;

alter table run
  add constraint run_state_known
    check (state in ('PREPARED', 'RELEASED', 'SENT', 'ANSWERED', 'CLOSED', 'CANCELLED')),
  add constraint run_released check ((released_by is null) = (released_at is null)
    and (state not in ('RELEASED', 'SENT', 'ANSWERED', 'CLOSED') or released_by is not null)),
  add constraint run_sent check ((sent_by is null) = (sent_at is null)
    and (state in ('SENT', 'ANSWERED', 'CLOSED')) = (sent_by is not null)),
  add constraint run_answered check ((state in ('ANSWERED', 'CLOSED')) = (answered_at is not null)),
  add constraint run_closed check ((closed_by is null) = (closed_at is null)
    and (state = 'CLOSED') = (closed_by is not null)),
  add constraint run_cancelled check ((cancelled_by is null) = (cancelled_at is null)
    and (state = 'CANCELLED') = (cancelled_by is not null));

alter table attempt add column file int not null default 1;
alter table attempt alter column file drop default;

alter table bank_file_part add column file int not null default 1;
alter table bank_file_part
  alter column file drop default,
  drop constraint bank_file_part_pkey,
  add primary key (run, file, part),
  add foreign key (run, file) references bank_file;

create function bank_file_fixed() returns trigger language plpgsql as $$
begin
  if old.sha256 is null then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and old.delivered_at is null
     and (old.run, old.number, old.message_id, old.transactions, old.total_cents, old.sha256)
       = (new.run, new.number, new.message_id, new.transactions, new.total_cents, new.sha256) then
    return new;
  end if;
  raise exception 'bank_file is append-only: % refused', tg_op;
end $$;
create trigger bank_file_fixed before update or delete on bank_file
  for each row execute function bank_file_fixed();
create trigger bank_file_whole_list before truncate on bank_file
  for each statement execute function never_changed();
