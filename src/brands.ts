import { listOrganisations, type Organisation } from './govern/organisations/index.ts';
import type { Door } from './platform/database/door.ts';
import type { Site } from './platform/http/site.ts';
import { telHref } from './platform/http/site.ts';
import type { Brand } from './ui/index.ts';

/** What every frame needs of the organisations: read at start, and again each half minute. */
export type Brands = {
  ofRegion(site: Site): Brand;
  of(organisation: string, site: Site): Brand;
  isRegion(organisation: string): boolean;
  readAgain(): Promise<void>;
  stop(): void;
};

const AGAIN_MS = 30_000;

const phoneOf = (phone: string | null): Brand['phone'] =>
  phone ? { shown: phone, href: telHref(phone) } : null;
const addressOf = (o: Organisation): string[] =>
  [o.street && `${o.street}, ${o.postcode ?? ''} ${o.city ?? ''}`.trim(), o.opening].filter(
    (line): line is string => Boolean(line),
  );

const brandFrom = (o: Organisation): Brand => ({
  name: o.name,
  sub: o.tagline,
  phone: phoneOf(o.phone),
  address: addressOf(o),
  logoHref: o.logoHref ?? undefined,
  themeHref: o.themeHref ?? undefined,
  themeClass: o.themeClass ?? undefined,
  customerWord: o.wordCustomer,
});

export const keepBrands = async (door: Door): Promise<Brands> => {
  let known = new Map<string, Organisation>();
  const read = async (): Promise<void> => {
    const all = await door.transaction({ kind: 'visitor' }, (tx) => listOrganisations(tx, 2_000));
    known = new Map(all.map((o) => [o.id, o]));
  };
  await read();
  const timer = setInterval(() => void read().catch(() => {}), AGAIN_MS).unref();
  const region = (site: Site): Brand => ({
    name: site.name,
    sub: site.sub,
    phone: phoneOf(site.phone),
    address: [...site.address],
  });
  return {
    ofRegion: (site) => ({ ...region(site), ...themeOf(known.get(site.deskOrganisation)) }),
    of: (id, site) => {
      const organisation = known.get(id);
      return organisation ? brandFrom(organisation) : region(site);
    },
    isRegion: (id) => known.get(id)?.kind === 'region',
    readAgain: read,
    stop: () => clearInterval(timer),
  };
};

const themeOf = (
  o: Organisation | undefined,
): Pick<Brand, 'logoHref' | 'themeHref' | 'themeClass' | 'customerWord'> =>
  o
    ? {
        logoHref: o.logoHref ?? undefined,
        themeHref: o.themeHref ?? undefined,
        themeClass: o.themeClass ?? undefined,
        customerWord: o.wordCustomer,
      }
    : {};
