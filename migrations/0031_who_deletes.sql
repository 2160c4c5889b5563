-- As in 0015: a policy for all acts lets everyone who may read a row delete it. What hangs under a case is removed by the
-- job that erases alone; what really happened in a process least of all by who was in it. The words stay the same.
do $$
declare
  p record;
begin
  for p in select tablename, policyname, qual, with_check as checked from pg_policies
    where schemaname = 'public' and cmd = 'ALL' and tablename in ('case_alarm', 'case_team', 'process_instance', 'process_task', 'process_event', 'answer_help')
  loop
    execute format('drop policy %I on %I', p.policyname, p.tablename);
    execute format('create policy %I on %I for select using (%s)', p.tablename || '_read', p.tablename, p.qual);
    execute format('create policy %I on %I for insert with check (%s)', p.tablename || '_make', p.tablename, p.checked);
    execute format('create policy %I on %I for update using (%s) with check (%s)', p.tablename || '_change', p.tablename, p.qual, p.checked);
    execute format('create policy %I on %I for delete using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid
      and person_id = nullif(current_setting(''app.person_id'', true), '''')::uuid and current_setting(''app.actor'', true) = ''job'')',
      p.tablename || '_erase', p.tablename);
  end loop;
end $$;
