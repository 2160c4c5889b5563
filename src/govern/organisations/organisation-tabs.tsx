import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Filter } from '../../ui/index.ts';
import { words } from './words.ts';

export type Tab = 'organisation' | 'locations' | 'opening' | 'teams' | 'members' | 'processes';

/** The way between the screens about the organisation itself. */
export function OrganisationTabs({ language, current }: { language: Language; current: Tab }) {
  const { label, ...names } = words[language].tabs;
  const at = {
    organisation: paths.manage.organisation(),
    locations: paths.manage.locations(),
    opening: paths.manage.opening(),
    teams: paths.manage.teams(),
    members: paths.manage.members(),
    processes: paths.processes.list(),
  };
  const tabs: Tab[] = ['organisation', 'locations', 'opening', 'teams', 'members', 'processes'];
  return (
    <Filter
      label={label}
      items={tabs.map((tab) => ({ href: at[tab], label: names[tab], current: tab === current }))}
    />
  );
}
