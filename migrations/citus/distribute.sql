-- From one machine to several: spreads the tables of Aanzet over a Citus cluster, with the rows that are in them.
-- Not a migration: it is run once, by hand, as the owner of the database, with nothing of Aanzet running on it.
--   psql "$DATABASE_URL" --set ON_ERROR_STOP=1 --single-transaction --file migrations/citus/distribute.sql
-- Before it, as a superuser, on the coordinator and on each worker: create extension citus; create extension pg_trgm;
-- and the roles of the owner and of the application (docs/operations.md). Rules and reasons: docs/decisions/0002.
-- Each table stands here once; test/databases/citus.test.ts compares with the schema. Not tried since it was written.
set local client_min_messages = warning;

-- Rows are copied by their owner: row-level security is set aside, and forced again at the end of this transaction.
do $$ declare t regclass; begin
  for t in select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relforcerowsecurity
  loop execute format('alter table %s no force row level security', t); end loop;
end $$;

-- Reference: whole on every machine. Read by all, or found by a secret or a name that must be unique everywhere.
select create_reference_table('access_ledger');
select create_reference_table('answer_gap');
select create_reference_table('answer_gap_note');
select create_reference_table('answer_note');
select create_reference_table('answered_form');
select create_reference_table('backup_proof');
select create_reference_table('demo_sign_in');
select create_reference_table('erasure');
select create_reference_table('external_identity');
select create_reference_table('identity_provider');
select create_reference_table('installation');
select create_reference_table('league_quarter');
select create_reference_table('league_entry');
select create_reference_table('league_name');
select create_reference_table('league_place');
select create_reference_table('log_seal');
select create_reference_table('mail');
select create_reference_table('mail_address');
select create_reference_table('mailbox');
select create_reference_table('taken_mail');
select create_reference_table('oidc_request');
select create_reference_table('organisation');
select create_reference_table('passkey');
select create_reference_table('passkey_challenge');
select create_reference_table('place');
select create_reference_table('place_wanted');
select create_reference_table('published_answer');
select create_reference_table('verdict_result');
select create_reference_table('result_reply');
select create_reference_table('verdict_figure');
select create_reference_table('standing');
select create_reference_table('verdict_sample');
select create_reference_table('self_image_seal');
select create_reference_table('self_image_heard');
select create_reference_table('self_image_opened');
select create_reference_table('published_offer');
select create_reference_table('recovery_code');
select create_reference_table('retention_run');
select create_reference_table('running_process');
select create_reference_table('second_factor');
select create_reference_table('session');
select create_reference_table('setup_code');
select create_reference_table('sign_in_code');
select create_reference_table('sign_in_name');
select create_reference_table('throttle');
select create_reference_table('unknown_word');
select create_reference_table('unknown_word_note');
select create_reference_table('vocabulary_addition');
select create_reference_table('vocabulary_event');

-- What belongs to an organisation: all of one organisation on one machine. Who is referred to comes first.
select create_distributed_table('location', 'organisation_id');
select create_distributed_table('team', 'organisation_id', colocate_with => 'location');
select create_distributed_table('member', 'organisation_id', colocate_with => 'location');
select create_distributed_table('team_member', 'organisation_id', colocate_with => 'location');
select create_distributed_table('team_closed_day', 'organisation_id', colocate_with => 'location');
select create_distributed_table('absence', 'organisation_id', colocate_with => 'location');
select create_distributed_table('member_load', 'organisation_id', colocate_with => 'location');
select create_distributed_table('invitation', 'organisation_id', colocate_with => 'location');
select create_distributed_table('offer', 'organisation_id', colocate_with => 'location');
select create_distributed_table('offer_version', 'organisation_id', colocate_with => 'location');
select create_distributed_table('shared_question', 'organisation_id', colocate_with => 'location');
select create_distributed_table('customer_card', 'organisation_id', colocate_with => 'location');
select create_distributed_table('customer_key', 'organisation_id', colocate_with => 'location');
select create_distributed_table('card_merge', 'organisation_id', colocate_with => 'location');
select create_distributed_table('choice_proof', 'organisation_id', colocate_with => 'location');
select create_distributed_table('customer_case', 'organisation_id', colocate_with => 'location');
select create_distributed_table('case_event', 'organisation_id', colocate_with => 'location');
select create_distributed_table('received_mail', 'organisation_id', colocate_with => 'location');
select create_distributed_table('mail_attachment', 'organisation_id', colocate_with => 'location');
select create_distributed_table('sent_mail', 'organisation_id', colocate_with => 'location');
select create_distributed_table('message', 'organisation_id', colocate_with => 'location');
select create_distributed_table('handover', 'organisation_id', colocate_with => 'location');
select create_distributed_table('case_alarm', 'organisation_id', colocate_with => 'location');
select create_distributed_table('case_team', 'organisation_id', colocate_with => 'location');
select create_distributed_table('promise', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_attester', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_quarter', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_bucket', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_place', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_right', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_card', 'organisation_id', colocate_with => 'location');
select create_distributed_table('verdict_sampled', 'organisation_id', colocate_with => 'location');
select create_distributed_table('judged_text', 'organisation_id', colocate_with => 'location');
select create_distributed_table('reply_question', 'organisation_id', colocate_with => 'location');
select create_distributed_table('measure_due', 'organisation_id', colocate_with => 'location');
select create_distributed_table('case_fact', 'organisation_id', colocate_with => 'location');
select create_distributed_table('measure_tally', 'organisation_id', colocate_with => 'location');
select create_distributed_table('standing_within', 'organisation_id', colocate_with => 'location');
select create_distributed_table('own_threshold', 'organisation_id', colocate_with => 'location');
select create_distributed_table('self_scan_sheet', 'organisation_id', colocate_with => 'location');
select create_distributed_table('self_scan_side', 'organisation_id', colocate_with => 'location');
select create_distributed_table('self_scan_count', 'organisation_id', colocate_with => 'location');
select create_distributed_table('self_image_draft', 'organisation_id', colocate_with => 'location');
select create_distributed_table('self_image_secret', 'organisation_id', colocate_with => 'location');
select create_distributed_table('compliment', 'organisation_id', colocate_with => 'location');
select create_distributed_table('compliment_read', 'organisation_id', colocate_with => 'location');
select create_distributed_table('coaching_moment', 'organisation_id', colocate_with => 'location');
select create_distributed_table('level_aim', 'organisation_id', colocate_with => 'location');
select create_distributed_table('quality_report_words', 'organisation_id', colocate_with => 'location');
select create_distributed_table('appointment', 'organisation_id', colocate_with => 'location');
select create_distributed_table('appointment_time', 'organisation_id', colocate_with => 'location');
select create_distributed_table('appointment_reminder', 'organisation_id', colocate_with => 'location');
select create_distributed_table('proposal', 'organisation_id', colocate_with => 'location');
select create_distributed_table('ground', 'organisation_id', colocate_with => 'location');
select create_distributed_table('crisis_exception', 'organisation_id', colocate_with => 'location');
select create_distributed_table('delivery', 'organisation_id', colocate_with => 'location');
select create_distributed_table('emergency_access', 'organisation_id', colocate_with => 'location');
select create_distributed_table('erased_count', 'organisation_id', colocate_with => 'location');
select create_distributed_table('route_figures', 'organisation_id', colocate_with => 'location');
select create_distributed_table('answer', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_definition', 'organisation_id', colocate_with => 'location');
select create_distributed_table('working_calendar', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_instance', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_token', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_task', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_timer', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_event', 'organisation_id', colocate_with => 'location');
select create_distributed_table('process_draft', 'organisation_id', colocate_with => 'location');
select create_distributed_table('answer_version', 'organisation_id', colocate_with => 'location');
select create_distributed_table('answer_count', 'organisation_id', colocate_with => 'location');
select create_distributed_table('answer_help', 'organisation_id', colocate_with => 'location');

-- What belongs to a person: all of one person on one machine.
select create_distributed_table('person', 'person_id');
select create_distributed_table('access_log', 'person_id', colocate_with => 'person');
select create_distributed_table('question', 'person_id', colocate_with => 'person');
select create_distributed_table('share', 'person_id', colocate_with => 'person');
select create_distributed_table('weight', 'person_id', colocate_with => 'person');
select create_distributed_table('feeling', 'person_id', colocate_with => 'person');
select create_distributed_table('seen_offer', 'person_id', colocate_with => 'person');
select create_distributed_table('choice', 'person_id', colocate_with => 'person');
select create_distributed_table('question_event', 'person_id', colocate_with => 'person');
select create_distributed_table('mandate', 'person_id', colocate_with => 'person');
select create_distributed_table('person_alias', 'person_id', colocate_with => 'person');
select create_distributed_table('guest_profile', 'person_id', colocate_with => 'person');

-- Local on the coordinator: the schema `jobs` (pg-boss), whose functions can't be propagated, and schema_migration.

do $$ declare t regclass; begin
  for t in select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
  loop execute format('alter table %s force row level security', t); end loop;
end $$;
