-- E-mail as a channel: what comes in is taken in once, what goes out can be answered.

-- How a message went, and the mail it came in with. A message of a customer may be written down by the organisation
-- only where that mail is: the database itself asks for it.
alter table message drop constraint message_channel;
alter table message add constraint message_channel check (channel in ('web', 'phone', 'desk', 'letter', 'email'));
alter table message add column mail_id uuid;
alter table question drop constraint question_channel;
alter table question add constraint question_channel check (channel in ('web', 'phone', 'desk', 'letter', 'email'));

-- What she wants to hear by e-mail of a message to her: null is 'there is one', without its words.
alter table person add column message_mail text;
alter table person add constraint person_message_mail check (message_mail in ('none', 'notice', 'content'));

-- The outbox: who it is from by name, where an answer goes, and by which name it is known elsewhere (RFC 5322, 3.6.4).
alter table mail add column from_name text;
alter table mail add column reply_to text;
alter table mail add column internet_id text;
alter table mail add column refers_to text;
alter table mail add column automatic boolean;

-- Reference: the address under which a case can be answered. Found by who carries its name, which is signed.
create table mail_address (
  ref text not null,
  organisation_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null,
  constraint mail_address_key primary key (ref)
);
create index mail_address_case on mail_address (organisation_id, case_id);
create index mail_address_person on mail_address (person_id);
alter table mail_address enable row level security;
alter table mail_address force row level security;
create policy mail_address_read on mail_address for select
  using (ref = nullif(current_setting('app.carrying', true), '')
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job')));
create policy mail_address_make on mail_address for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy mail_address_erase on mail_address for delete
  using (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person');

-- Reference: which mail was taken in, so that none is twice. A digest and a number: nothing of what it said.
create table taken_mail (
  mailbox text not null,
  digest text not null,
  uidvalidity text not null,
  uid bigint not null,
  taken_at timestamptz not null,
  constraint taken_mail_key primary key (mailbox, digest)
);
create index taken_mail_time on taken_mail (taken_at);
alter table taken_mail enable row level security;
alter table taken_mail force row level security;
create policy taken_mail_all on taken_mail
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');

-- Reference: how each mailbox stands. Numbers and moments.
create table mailbox (
  name text not null,
  organisation_id uuid,
  looked_at timestamptz,
  fetched_at timestamptz,
  waiting integer not null,
  tries integer not null,
  problem text,
  idle boolean not null,
  constraint mailbox_key primary key (name)
);
alter table mailbox enable row level security;
alter table mailbox force row level security;
create policy mailbox_read on mailbox for select using (true);
create policy mailbox_make on mailbox for insert with check (current_setting('app.actor', true) in ('job', 'operator'));
create policy mailbox_change on mailbox for update
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');
create policy mailbox_erase on mailbox for delete using (current_setting('app.actor', true) = 'job');

-- A mail that came in. Its sender is who it says it is, no more; `person_id` once it is known whose it is.
create table received_mail (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid,
  case_id uuid,
  state text not null,
  standing text not null,
  sender text not null,
  sender_name text not null,
  subject text not null,
  body text not null,
  folded text not null,
  internet_id text,
  size integer not null,
  rejected jsonb not null,
  source bytea,
  sent_at timestamptz,
  taken_at timestamptz not null,
  member_id uuid,
  settled_at timestamptz,
  reason text,
  constraint received_mail_key primary key (organisation_id, id)
);
alter table received_mail add constraint received_mail_state check (state in ('waits', 'threaded', 'attached', 'asked', 'aside', 'automatic', 'bounce'));
alter table received_mail add constraint received_mail_size check (length(body) <= 100000 and length(folded) <= 100000 and octet_length(source) <= 262144);
alter table received_mail add constraint received_mail_of_case check (state not in ('threaded', 'attached') or (person_id is not null and case_id is not null));
alter table received_mail add constraint received_mail_settled check ((state in ('attached', 'asked', 'aside')) = (settled_at is not null and member_id is not null));
alter table received_mail add constraint received_mail_aside check (state <> 'aside' or length(btrim(reason)) >= 3);
alter table received_mail add constraint received_mail_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
alter table received_mail add constraint received_mail_member foreign key (organisation_id, member_id) references member (organisation_id, id);
create index received_mail_state on received_mail (organisation_id, state, taken_at);
create index received_mail_sender on received_mail (organisation_id, sender, taken_at);
create index received_mail_case on received_mail (organisation_id, case_id);
create index received_mail_own on received_mail (person_id, taken_at);
alter table received_mail enable row level security;
alter table received_mail force row level security;
create policy received_mail_read on received_mail for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy received_mail_make on received_mail for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy received_mail_change on received_mail for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy received_mail_erase on received_mail for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

alter table message add constraint message_mail foreign key (organisation_id, mail_id) references received_mail (organisation_id, id);
create index message_by_mail on message (organisation_id, mail_id);
drop policy message_send on message;
create policy message_send on message for insert
  with check ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'member' and sender = 'member')
    or (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job')
      and sender = 'customer' and channel = 'email' and mail_id is not null)
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person' and sender = 'customer'));

create table mail_attachment (
  organisation_id uuid not null,
  id uuid not null,
  mail_id uuid not null,
  person_id uuid,
  name text not null,
  type text not null,
  size integer not null,
  content bytea not null,
  constraint mail_attachment_key primary key (organisation_id, id)
);
alter table mail_attachment add constraint mail_attachment_small check (octet_length(content) <= 10485760);
alter table mail_attachment add constraint mail_attachment_mail foreign key (organisation_id, mail_id) references received_mail (organisation_id, id);
create index mail_attachment_by_mail on mail_attachment (organisation_id, mail_id);
create index mail_attachment_own on mail_attachment (person_id, mail_id);
alter table mail_attachment enable row level security;
alter table mail_attachment force row level security;
create policy mail_attachment_read on mail_attachment for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy mail_attachment_make on mail_attachment for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy mail_attachment_change on mail_attachment for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy mail_attachment_erase on mail_attachment for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- What went out about a case, by the name it is known by elsewhere; whether it came back.
create table sent_mail (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  message_id uuid,
  internet_id text not null,
  recipient text not null,
  with_content boolean not null,
  sent_at timestamptz not null,
  bounced_at timestamptz,
  problem text,
  constraint sent_mail_key primary key (organisation_id, id)
);
alter table sent_mail add constraint sent_mail_case foreign key (organisation_id, case_id) references customer_case (organisation_id, id);
create unique index sent_mail_name on sent_mail (organisation_id, internet_id);
create index sent_mail_by_message on sent_mail (organisation_id, message_id);
create index sent_mail_by_case on sent_mail (organisation_id, case_id);
create index sent_mail_bounced on sent_mail (organisation_id, person_id) where bounced_at is not null;
create index sent_mail_own on sent_mail (person_id, sent_at);
alter table sent_mail enable row level security;
alter table sent_mail force row level security;
create policy sent_mail_read on sent_mail for select
  using ((organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'))
    or (person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'person'));
create policy sent_mail_make on sent_mail for insert
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) in ('member', 'job'));
create policy sent_mail_change on sent_mail for update
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job')
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
create policy sent_mail_erase on sent_mail for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.actor', true) = 'job');
