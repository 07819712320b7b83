-- What goes to another address than the reader's own has hours of its own. Old hours are of no use.
delete from mail_hour;
alter table mail_hour drop constraint mail_hour_pkey;
alter table mail_hour add column kind text not null;
alter table mail_hour add primary key (person, recipient, hour, kind);
