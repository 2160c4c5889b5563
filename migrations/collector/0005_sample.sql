-- The public log also holds what the council drew by lot, before its quarter closes, and what came of it afterwards.
alter table public_line drop constraint public_line_kind;
alter table public_line add constraint public_line_kind check (kind in ('keys', 'cards-printed', 'declared', 'self-image', 'sample', 'closed', 'sample-told', 'opened', 'destroyed'));
