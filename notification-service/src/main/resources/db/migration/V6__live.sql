-- Every process hears at once which messages there are: not what they say, only whom they are for.
create function tell_message() returns trigger language plpgsql as $$
begin
  perform pg_notify('message',
    concat_ws(' ', new.id, new.kind, new.recipient, new.person, new.placement, new.news ->> 'preparedBy'));
  return null;
end $$;
create trigger message_told after insert on message for each row execute function tell_message();
