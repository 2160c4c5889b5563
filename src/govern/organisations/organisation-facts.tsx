import { FactTable } from '../../ui/index.ts';
import type { OrganisationPageProps } from './organisation.page.tsx';

/** What a member who may not change it reads. */
export function OrganisationFacts({ values, w }: Pick<OrganisationPageProps, 'values' | 'w'>) {
  const shown = (text: string | undefined) => text || w.unknown;
  const place = [values.street, [values.postcode, values.city].filter(Boolean).join(' ')];
  const rows = [
    [w.name, shown(values.name)],
    [w.tagline, shown(values.tagline)],
    [w.about, shown(values.about)],
    [w.phone, shown(values.phone)],
    [w.email, shown(values.email)],
    [w.locations.address, shown(place.filter(Boolean).join(', '))],
    [w.opening, shown(values.opening)],
    [w.wordCustomer, shown(values.wordCustomer)],
    [w.acceptHours, w.hours(Number(values.acceptHours))],
    [w.answerHours, w.hours(Number(values.answerHours))],
  ];
  return <FactTable title={w.title} heads={[w.tabs.organisation, w.intro]} rows={rows} />;
}
