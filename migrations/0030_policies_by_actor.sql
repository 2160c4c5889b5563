-- Row-level security as a choice by who acts, where it was 'of my organisation or of my person'. What may be read or
-- changed stays exactly the same; but an `or` is something that PostgreSQL plans with: for each list it gathered all
-- rows of both sides and sorted them, instead of reading the first forty in order over their index. With a million
-- cases the list of a team went from 168 to 1.2 ms. Why and how measured: docs/decisions/0022-policies-by-actor.md.
alter policy answer_help_all on answer_help using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy appointment_change on appointment using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy appointment_read on appointment using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy appointment_reminder_change on appointment_reminder using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy appointment_reminder_read on appointment_reminder using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy appointment_time_read on appointment_time using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy case_alarm_all on case_alarm using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy case_event_change on case_event using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy case_event_read on case_event using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy case_team_all on case_team using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy choice_proof_read on choice_proof using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy crisis_exception_change on crisis_exception using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy crisis_exception_read on crisis_exception using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy customer_card_change on customer_card using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy customer_card_read on customer_card using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy customer_case_change on customer_case using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy customer_case_read on customer_case using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy customer_key_all on customer_key using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy delivery_change on delivery using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy delivery_read on delivery using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy emergency_access_read on emergency_access using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy ground_change on ground using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy ground_read on ground using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy handover_change on handover using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy handover_read on handover using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy mail_attachment_read on mail_attachment using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy message_read on message using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy process_event_all on process_event using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy process_instance_all on process_instance using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy process_task_all on process_task using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy process_timer_all on process_timer using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy process_token_all on process_token using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy promise_change on promise using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy promise_read on promise using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy proposal_change on proposal using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy proposal_read on proposal using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy received_mail_read on received_mail using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy sent_mail_read on sent_mail using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy shared_question_change on shared_question using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
alter policy shared_question_read on shared_question using (case current_setting('app.actor', true)
  when 'person' then person_id = nullif(current_setting('app.person_id', true), '')::uuid
  when 'member' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
  when 'job' then organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid else false end);
