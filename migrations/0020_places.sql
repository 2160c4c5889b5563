-- Postcodes that the table of places does not know, to be looked up at the PDOK Locatieserver by a job: only when the
-- operator set that on (docs/operations.md).

-- Reference: four digits. No person, no question, no time. Anyone who looks for offers adds a row and reads none.
-- What was asked too often, or is no place, stays with its tries, so that it is not asked again.
create table place_wanted (
  postcode text not null,
  tries integer not null,
  constraint place_wanted_key primary key (postcode)
);
alter table place_wanted add constraint place_wanted_postcode check (postcode ~ '^[1-9]\d{3}$');
alter table place_wanted add constraint place_wanted_tries check (tries >= 0);
alter table place_wanted enable row level security;
alter table place_wanted force row level security;
create policy place_wanted_insert on place_wanted for insert with check (tries = 0);
create policy place_wanted_job on place_wanted
  using (current_setting('app.actor', true) = 'job') with check (current_setting('app.actor', true) = 'job');

-- The job adds what it found; what the operator imported it never changes.
create policy place_found on place for insert with check (current_setting('app.actor', true) = 'job');
