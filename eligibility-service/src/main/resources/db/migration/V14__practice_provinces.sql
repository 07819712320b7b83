-- Where practices lie, as far as they say so.
create table practice_province (
  practice uuid primary key,
  province text not null
);
