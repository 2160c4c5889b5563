import { ITEMS, type ItemLevel, type Quarter } from '../src/judge/protocol/index.ts';
import {
  openSelfImages,
  readSelfImage,
  saveDraft,
  sealSelfImage,
  tellSelfImages,
} from '../src/judge/self-image/index.ts';
import type { Attesting } from '../src/judge/verdicts/index.ts';
import type { Member } from '../src/platform/database/actors.ts';
import { randomFrom } from './random.ts';

type House = { id: string; slug: string; name: string };

/** What a house thinks of itself before each told quarter closes: of 100 customers so many 'entirely', and a level. */
type Thinks = {
  friendly: readonly [number, number];
  organised: number;
  driven: number;
  level: readonly [0 | 1 | 2 | 3, 0 | 1 | 2 | 3];
};

const DEFAULT: Thinks = { friendly: [82, 80], organised: -4, driven: -10, level: [1, 1] };
/** One that thinks it is at the top; one that is modest; one that learns from its first look in the mirror. */
const THINKS: Readonly<Record<string, Thinks>> = {
  'kwikstaart-thuis': { friendly: [95, 93], organised: -4, driven: -6, level: [3, 3] },
  'de-tureluur': { friendly: [86, 89], organised: -4, driven: -10, level: [1, 2] },
  'huize-vlierbes': { friendly: [88, 84], organised: -6, driven: -10, level: [2, 1] },
  windveer: { friendly: [90, 80], organised: -8, driven: -10, level: [2, 1] },
};
export const thinksOf = (slug: string): Thinks => THINKS[slug] ?? DEFAULT;

const LESS: Readonly<Record<ItemLevel, (of: Thinks) => number>> = {
  friendly: () => 0,
  organised: ({ organised }) => organised,
  driven: ({ driven }) => driven,
  value: () => -2,
};

const managerOf = ({ id }: House): Member => ({
  kind: 'member',
  organisation: id,
  member: id,
  name: 'demo',
  office: 'back',
  roles: ['manager'],
});

/** Ten in the morning of that day. */
const tenOn = (day: string): Date => new Date(`${day}T09:00:00Z`);

const whole = (of: number): number => Math.max(0, Math.min(100, Math.round(of)));

/** Predicts and seals every service of a quarter on that day, through the use cases of the screen. Safe to repeat. */
export const sealDemoImages = async (
  of: Attesting,
  house: House,
  quarter: Quarter,
  { at, day }: { at: 0 | 1; day: string },
): Promise<void> => {
  const thinks = thinksOf(house.slug);
  const actor = managerOf(house);
  const now = tenOn(day);
  await of.transactionAs(actor, async (tx) => {
    const images = await readSelfImage(tx, house.id, quarter);
    for (const { service, label, state } of images) {
      if (state !== 'none') continue;
      const place = { organisation: house.id, quarter, service };
      const random = randomFrom(`self-image ${house.slug} ${quarter} ${service}`);
      const items = Object.fromEntries(
        ITEMS.map(({ key, level }) => [
          key,
          whole(thinks.friendly[at] + LESS[level](thinks) + random.int(-3, 3)),
        ]),
      );
      const again = whole(thinks.friendly[at] + random.int(-4, 2)) / 10;
      await saveDraft(tx, place, { items, again, level: thinks.level[at] }, now);
      const salt = Buffer.from(Array.from({ length: 16 }, () => random.int(0, 255))).toString('base64url');
      await sealSelfImage(tx, place, { label: label || 'Andere zorg', salt, keyring: of.keyring, now });
    }
  });
  await tellSelfImages(of, { organisation: house.id, name: house.name });
};

/** After closing, by the clock that is passed in. */
export const openDemoImages = (of: Attesting, house: House, day: string): Promise<number> =>
  openSelfImages(of.transactionAs, of.keyring, house.id, tenOn(day));
