import { type Bucket, fingerprint, fromBase64url, headOf, type KeyList } from '../../protocol/index.ts';
import { type Blinding, finishBlinding, startBlinding } from '../blind.ts';
import { checkList, type Witness } from '../check-list.ts';
import { type Keeper, openKeeper } from '../keep.ts';
import { isOver } from '../send-moment.rules.ts';
import { type KeptToken, tokenText } from '../token-text.rules.ts';
import { asJson, saveAs, say, show, showQr } from './elements.ts';
import { now } from './now.ts';

/** What one right has on this device: first what was blinded, then the token. Kept before anything is asked. */
type Kept = { blinding?: Blinding & { spki: string; head: string }; token?: KeptToken };
/** The collector's list as the app passes it on, and what the council saw of it. */
type Told = { list?: KeyList; fingerprint: string | null };
type Signed = { signature?: string; reason?: string };

const keeping = openKeeper('aanzet-rights').then(async (keeper) => {
  // What can no longer be used is kept no longer either.
  for (const [right, { token }] of await keeper.all<Kept>())
    if (token && isOver(now(), token.quarter)) await keeper.remove(right);
  return keeper;
});

/**
 * One right to judge, on the app's own page. It takes the list of keys, compares it with a second source, blinds,
 * and has it signed; then it leads to the form on the collector's origin. The collector is not met before that.
 */
class AzVerdictRight extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const typed = new FormData(form).get('fingerprint');
      void this.run(typeof typed === 'string' ? { typed } : undefined, form.dataset.again !== undefined);
    });
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act;
      if (act) void this.act(act);
    });
    addEventListener('online', () => this.dataset.shown === 'later' && void this.run());
    void this.run();
  }

  private get place(): Bucket {
    const { organisation = '', quarter, bucket = '' } = this.dataset;
    return { organisation, quarter: quarter as Bucket['quarter'], bucket };
  }

  /** she said that she judges on this device */
  private wanted = false;

  private async run(typed?: Witness, again = false): Promise<void> {
    const { right = '', state } = this.dataset;
    const keeper = await keeping;
    const kept = (await keeper.get<Kept>(right)) ?? {};
    if (kept.token) return this.ready(kept.token, keeper);
    if (state === 'issued' && !kept.blinding && !again) return show(this, 'elsewhere');
    // What was fetched here she can no longer ask as a card on this page, nor fetch elsewhere: so only when she says so.
    if (state === 'waiting' && !kept.blinding && !this.wanted) return show(this, 'start');
    show(this, 'busy');
    try {
      await this.claim(keeper, right, typed, again);
    } catch {
      show(this, 'later');
    }
  }

  private async claim(keeper: Keeper, right: string, typed?: Witness, again = false): Promise<void> {
    const { claim = '', witness = '' } = this.dataset;
    const { list, fingerprint: written } = (await asJson(witness)) as Told;
    // The collector is away, or the app can't reach it.
    if (!list) return show(this, 'later');
    // Nobody of the council has written it down yet: then the paper is the second source.
    const known = typed ?? (written === null ? undefined : { typed: written });
    say(this, 'fingerprint', fingerprint(fromBase64url(await headOf(list.lines))));
    if (!known) return show(this, 'paper');
    const checked = await checkList(list, this.place, known);
    if (checked.kind === 'different')
      return show(this, typed && checked.reason === 'witness' ? 'paper-wrong' : 'different');
    const { spki, head } = checked;
    const { blinding } = await keeper.first<Kept>(right, {
      blinding: { ...(await startBlinding(spki)), spki, head },
    });
    // Blinded for a list that has changed since: that should not be possible, so nothing is sent.
    if (!blinding || blinding.head !== head || blinding.spki !== spki) return show(this, 'different');
    const body = new URLSearchParams({ blinded: blinding.blinded, ...(again ? { reissue: '1' } : {}) });
    const answer = await fetch(claim, { method: 'POST', body });
    if (answer.status >= 500) return show(this, 'later');
    const { signature, reason }: Signed = await answer.json().catch(() => ({}));
    if (!signature) {
      await keeper.remove(right);
      return show(this, reason === 'other-device' ? 'elsewhere' : 'refused');
    }
    const token = {
      ...this.place,
      prepared: blinding.prepared,
      signature: await finishBlinding(spki, blinding, signature),
      key: blinding.key,
      head,
    };
    await keeper.set(right, { token });
    this.ready(token, keeper);
  }

  private token: KeptToken | undefined;

  private ready(token: KeptToken, { lasting }: Keeper): void {
    this.token = token;
    say(this, 'fingerprint', fingerprint(fromBase64url(token.head)));
    const link = this.querySelector<HTMLAnchorElement>('[data-link] a');
    if (link) link.href = this.link;
    for (const note of this.querySelectorAll<HTMLElement>('[data-not-lasting]')) note.hidden = lasting;
    for (const paper of document.querySelectorAll<HTMLElement>('[data-paper-of]'))
      if (paper.dataset.paperOf === this.dataset.right) paper.hidden = true;
    show(this, 'ready');
  }

  private get link(): string {
    return `${this.dataset.collector}/oordeel#${this.token ? tokenText(this.token) : ''}`;
  }

  private async act(act: string): Promise<void> {
    if (act === 'start') this.wanted = true;
    if (act === 'start' || act === 'retry') return this.run();
    if (act === 'file')
      return saveAs(`oordeel-${this.place.quarter}.txt`, `${this.dataset.fileText}\n\n${this.link}\n`);
    showQr(this, this.link);
    if (act === 'print') {
      document.documentElement.classList.add('az-print-one');
      print();
      document.documentElement.classList.remove('az-print-one');
    }
  }
}

customElements.define('az-verdict-right', AzVerdictRight);
