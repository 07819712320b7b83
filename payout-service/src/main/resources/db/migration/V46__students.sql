-- By which login the student of a placement is known, so that he sees what is paid for him.
create table student_login (
  placement uuid primary key,
  student   uuid not null,
  subject   text not null
);
create index student_login_student on student_login (student, subject);
create index placement_student_student on placement_student (student);
