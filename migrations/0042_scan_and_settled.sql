-- That a colleague took part in the self-scan goes with the quarter, and her own answers with it: the job takes the row
-- away. Before this it only emptied it, so that it was kept for ever who had taken part.
create policy self_scan_sheet_end on self_scan_sheet for delete
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and current_setting('app.actor', true) = 'job');

-- Of staff five at a time, kept by the database: whoever has two accounts, and waits for one colleague, still looks at
-- three others. What was shown of fewer goes back; once there are five it comes again. Row-level security is set aside
-- for its owner, and forced again.
alter table self_scan_side no force row level security;
alter table self_scan_count no force row level security;
update self_scan_count c set shown = 0 from self_scan_side s
  where s.organisation_id = c.organisation_id and s.round = c.round and s.side = c.side and s.side = 'staff' and s.shown % 5 <> 0;
update self_scan_side set shown = 0 where side = 'staff' and shown % 5 <> 0;
alter table self_scan_count force row level security;
alter table self_scan_side force row level security;
alter table self_scan_side add constraint self_scan_side_five check (side <> 'staff' or shown % 5 = 0);

-- Lines of a settled quarter of the league: each says whether it is settled, by its quarter's own row. None is added to
-- a settled quarter, and none is taken away, whoever asks.
alter table league_quarter add constraint league_quarter_settled unique (quarter, settled);
alter table league_entry add column settled boolean not null default false;
alter table league_place add column settled boolean not null default false;
alter table league_quarter no force row level security;
alter table league_entry no force row level security;
alter table league_place no force row level security;
update league_entry e set settled = true from league_quarter q where q.quarter = e.quarter and q.settled;
update league_place p set settled = true from league_quarter q where q.quarter = p.quarter and q.settled;
alter table league_place force row level security;
alter table league_entry force row level security;
alter table league_quarter force row level security;
alter table league_entry alter column settled drop default;
alter table league_place alter column settled drop default;
alter table league_entry add constraint league_entry_of foreign key (quarter, settled) references league_quarter (quarter, settled) on update cascade;
alter table league_place add constraint league_place_of foreign key (quarter, settled) references league_quarter (quarter, settled) on update cascade;
drop policy league_entry_again on league_entry;
create policy league_entry_again on league_entry for delete using (current_setting('app.actor', true) = 'job' and not settled);
drop policy league_place_again on league_place;
create policy league_place_again on league_place for delete using (current_setting('app.actor', true) = 'job' and not settled);
drop policy league_entry_make on league_entry;
create policy league_entry_make on league_entry for insert with check (current_setting('app.actor', true) = 'job' and not settled);
drop policy league_place_make on league_place;
create policy league_place_make on league_place for insert with check (current_setting('app.actor', true) = 'job' and not settled);
