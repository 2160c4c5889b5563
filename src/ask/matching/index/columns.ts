import { DELIVERY, FUNDING, TARGET_GROUPS } from '../../offers/index.ts';
import type { OfferEntry } from './offer-entry.ts';
import { bitsOf, Sets } from './sets.ts';

const FIRST = 1024;
/** Not known, in a column of whole numbers. */
export const UNKNOWN = -1;
const known = (value: number | null): number => value ?? UNKNOWN;

const grown = <T extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
  column: T,
  room: number,
): T => {
  const larger = new (column.constructor as new (length: number) => T)(room);
  larger.set(column.subarray(0, Math.min(column.length, room)));
  return larger;
};

/** 32 bits of a text, the same everywhere (FNV-1a): for lots. */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** What the hard fit asks of each offer, by slot. */
export class Columns {
  size = 0;
  ids: string[] = [];
  readonly areas = new Sets();
  readonly languages = new Sets();
  people = new Uint16Array(FIRST);
  funding = new Uint8Array(FIRST);
  delivery = new Uint8Array(FIRST);
  areaSet = new Uint32Array(FIRST);
  languageSet = new Uint32Array(FIRST);
  minAge = new Int32Array(FIRST);
  maxAge = new Int32Array(FIRST);
  wait = new Int32Array(FIRST);
  price = new Float64Array(FIRST);
  /** four digits, 0 = not known */
  postcode = new Uint16Array(FIRST);
  lot = new Uint32Array(FIRST);
  alive = new Uint8Array(FIRST);

  add(entry: OfferEntry): number {
    const slot = this.size;
    if (slot === this.alive.length) this.#resize(slot * 2);
    this.size += 1;
    this.ids[slot] = entry.id;
    this.people[slot] = bitsOf(entry.targetGroups, TARGET_GROUPS);
    this.funding[slot] = bitsOf(entry.funding, FUNDING);
    this.delivery[slot] = bitsOf(entry.delivery, DELIVERY);
    this.areaSet[slot] = this.areas.number(entry.serviceArea);
    this.languageSet[slot] = this.languages.number(entry.languages);
    this.minAge[slot] = known(entry.minAge);
    this.maxAge[slot] = known(entry.maxAge);
    this.wait[slot] = known(entry.waitDays);
    this.price[slot] = known(entry.priceEur);
    this.postcode[slot] = Number(entry.postcode ?? 0);
    this.lot[slot] = hash32(entry.id);
    this.alive[slot] = 1;
    return slot;
  }

  /** Gives slots their new numbers, which never grow; those without one are gone. */
  renumber(numbers: Int32Array): void {
    let kept = 0;
    for (let slot = 0; slot < this.size; slot += 1) {
      if ((numbers[slot] as number) < 0) continue;
      for (const column of this.#all()) column[kept] = column[slot] as number;
      this.ids[kept] = this.ids[slot] as string;
      kept += 1;
    }
    this.size = kept;
    this.ids.length = kept;
    this.trim();
  }

  /** Gives back the room that is not used. */
  trim(): void {
    this.#resize(Math.max(FIRST, this.size));
  }

  #all() {
    return [
      this.people,
      this.funding,
      this.delivery,
      this.areaSet,
      this.languageSet,
      this.minAge,
      this.maxAge,
      this.wait,
      this.price,
      this.postcode,
      this.lot,
      this.alive,
    ];
  }

  #resize(room: number): void {
    this.people = grown(this.people, room);
    this.funding = grown(this.funding, room);
    this.delivery = grown(this.delivery, room);
    this.areaSet = grown(this.areaSet, room);
    this.languageSet = grown(this.languageSet, room);
    this.minAge = grown(this.minAge, room);
    this.maxAge = grown(this.maxAge, room);
    this.wait = grown(this.wait, room);
    this.price = grown(this.price, room);
    this.postcode = grown(this.postcode, room);
    this.lot = grown(this.lot, room);
    this.alive = grown(this.alive, room);
  }
}
