import type { KeyList } from '../../protocol/index.ts';
import { checkList } from '../check-list.ts';
import { type Keeper, openKeeper } from '../keep.ts';
import type { KeptToken } from '../token-text.rules.ts';
import { asJson } from './elements.ts';
import type { Kept } from './record.ts';

/** The rights that this browser keeps on the collector's origin, and the one that is open. */
export class RightBook {
  readonly keeper: Keeper;
  key = '';
  kept: Kept | undefined;

  constructor(keeper: Keeper) {
    this.keeper = keeper;
  }

  /** @returns by what it is known here */
  async add(token: KeptToken): Promise<string> {
    await this.keeper.first<Kept>(keyOf(token), { token, version: 0 });
    return keyOf(token);
  }

  all(): Promise<[string, Kept][]> {
    return this.keeper.all<Kept>();
  }

  async open(key: string): Promise<Kept | undefined> {
    this.key = key;
    this.kept = await this.keeper.get<Kept>(key);
    return this.kept;
  }

  async change(part: Partial<Kept>): Promise<void> {
    if (!this.kept) return;
    this.kept = { ...this.kept, ...part };
    await this.keeper.set(this.key, this.kept);
  }

  async forget(): Promise<void> {
    await this.keeper.remove(this.key);
    this.kept = undefined;
  }

  /** The list of keys must be the one of the claim, to the letter: another could hold a key of her own. */
  async checked(lists: string): Promise<'good' | 'wrong-list' | 'unreachable'> {
    if (!this.kept) return 'unreachable';
    if (this.kept.about) return 'good';
    const { token } = this.kept;
    try {
      const { list } = (await asJson(`${lists}/${token.organisation}/${token.quarter}`)) as { list: KeyList };
      const checked = await checkList(list, token);
      if (checked.kind === 'different') return 'wrong-list';
      const { name, label, sealing } = checked;
      await this.change({ about: { name, label, sealing } });
      return 'good';
    } catch {
      return 'unreachable';
    }
  }
}

export const openRightBook = async (): Promise<RightBook> =>
  new RightBook(await openKeeper('aanzet-verdicts'));

/** Tells one token from another; it is not secret, and it says nothing of who. */
const keyOf = ({ prepared }: KeptToken): string => prepared.slice(0, 22);
