import {
  answersOf,
  type Draft,
  EMPTY,
  type Fields,
  saysSomething,
  withScreen,
  wrongOn,
} from '../draft.rules.ts';
import { afterOffer, isOffer, isScreen, type Screen, screenAfter, screenBefore } from '../form-flow.rules.ts';
import { isOver, lastDay } from '../send-moment.rules.ts';
import { tokenIn } from '../token-text.rules.ts';
import { say, show } from './elements.ts';
import { fill, focusOn, showMarks, showWrong } from './form-screen.ts';
import { now } from './now.ts';
import { emptyOutbox, putInOutbox, type SealAnew } from './outbox.ts';
import { offerReading, stopReading } from './read-aloud.ts';
import type { Kept } from './record.ts';
import { newReplyKey, showReplies } from './reply-box.ts';
import { openRightBook, type RightBook } from './right-book.ts';

const RETRY_MS = 30_000;

/** The form on the collector's origin: one question a screen, resumed where it was left, sealed and sent. */
class AzVerdictForm extends HTMLElement {
  private book!: RightBook;
  private pressed = '';

  async connectedCallback(): Promise<void> {
    if (typeof crypto === 'undefined' || !crypto.subtle) return;
    this.book = await openRightBook();
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submitted(event.target as HTMLFormElement);
    });
    addEventListener('popstate', () => this.shown());
    addEventListener('hashchange', () => location.hash.includes('.') && void this.begin());
    for (const name of ['online', 'offline']) addEventListener(name, () => this.connection());
    const read = this.querySelector<HTMLElement>('[data-read]');
    if (read) offerReading(read, () => this.readable());
    this.connection();
    await this.begin();
  }

  /** A token comes behind #, which is never sent; it is kept and taken out of the address at once. */
  private async begin(): Promise<void> {
    const token = tokenIn(location.href);
    if (token) {
      const key = await this.book.add(token);
      if (this.book.keeper.lasting) history.replaceState(null, '', location.pathname + location.search);
      return this.choose(key);
    }
    const all = await this.book.all();
    if (all.length === 1 && all[0]) return this.choose(all[0][0]);
    if (all.length === 0) return this.to('none');
    this.listRights(all);
  }

  private listRights(all: [string, Kept][]): void {
    const pattern = this.querySelector<HTMLTemplateElement>('[data-rights] template');
    for (const [key, { about }] of all) {
      const part = pattern?.content.cloneNode(true) as DocumentFragment;
      say(part, 'label', about?.label ?? '');
      say(part, 'name', about?.name ?? '');
      part.querySelector('button')?.setAttribute('data-right', key);
      pattern?.parentElement?.append(part);
    }
    this.to('which');
  }

  private async choose(key: string): Promise<void> {
    const kept = await this.book.open(key);
    if (!kept) return this.to('none');
    const { quarter } = kept.token;
    if (isOver(now(), quarter)) return this.over(kept);
    const checked = await this.book.checked(this.dataset.lists ?? '');
    if (checked !== 'good') return this.to(checked);
    say(this, 'label', midSentence(this.book.kept?.about?.label ?? ''));
    say(this, 'name', this.book.kept?.about?.name ?? '');
    const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    say(this, 'until', lastDay(quarter).toLocaleDateString(document.documentElement.lang, day));
    if (kept.outbox) return this.deliver();
    this.shown();
  }

  /** Never before the quarter is over: the token and the key of her text would come over one line, and be joined by it. */
  private askReplies({ reply, token }: Kept): void {
    const box = this.querySelector<HTMLElement>('[data-box]');
    if (box && reply) void showReplies(box, token.organisation, reply);
  }

  /** Nothing can be judged any more; what the organisation asks back comes just now. */
  private async over(kept: Kept): Promise<void> {
    if (!kept.reply) await this.book.keeper.remove(this.book.key);
    if (kept.outbox) return this.refused('closed');
    this.askReplies(kept);
    this.to('over');
  }

  private get draft(): Draft {
    return this.book.kept?.draft ?? EMPTY;
  }

  /** What the address says, as far as there is a draft for it: so that back, forward and reload do what they say. */
  private shown(): void {
    const { at = this.book.kept?.draft && 'start' } = (history.state as { at?: string } | null) ?? {};
    const screen = at && isScreen(at) && this.book.kept?.draft ? at : 'start';
    if (screen === 'start') {
      for (const part of this.querySelectorAll<HTMLElement>('[data-if]'))
        part.hidden =
          part.dataset.if !== (this.book.kept?.draft ? 'draft' : 'fresh') &&
          !(part.dataset.if === 'before' && (this.book.kept?.version ?? 0) > 0);
    }
    this.to(screen);
  }

  private to(state: string): void {
    stopReading();
    this.dataset.version = this.draft.version;
    show(this, state);
    const part = this.querySelector<HTMLElement>(`[data-when~="${state}"]`);
    if (state === 'recognise') showMarks(this, this.draft);
    if (part && isScreen(state)) fill(part, this.draft);
    if (part) focusOn(part);
  }

  private async go(screen: Screen | 'start', draft: Draft = this.draft): Promise<void> {
    await this.book.change({ draft, screen });
    const depth = ((history.state as { depth?: number } | null)?.depth ?? 0) + 1;
    history.pushState({ at: screen, depth }, '');
    this.to(screen);
  }

  private clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (!button) return;
    if (button.name === 'doe') this.pressed = button.value;
    const { act, right } = button.dataset;
    if (right) void this.choose(right);
    if (act) void this.act(act);
  }

  private async act(act: string): Promise<void> {
    if (act === 'full' || act === 'easy') return this.go('who', { ...EMPTY, version: act });
    if (act === 'resume')
      return this.go(isScreen(this.book.kept?.screen ?? '') ? (this.book.kept?.screen as Screen) : 'who');
    if (act === 'over') {
      await this.book.change({ draft: undefined, screen: undefined });
      return this.shown();
    }
    if (act === 'again') return this.shown();
    if (act === 'now') {
      await this.book.change({ due: 0 });
      return this.deliver();
    }
    if (act === 'retry') return this.begin();
    if (act === 'forget') {
      await this.book.forget();
      this.to('forgotten');
    }
  }

  private async submitted(form: HTMLFormElement): Promise<void> {
    if (form.dataset.file !== undefined) return this.openFile(form);
    const [screen, act] = [form.dataset.when ?? '', this.pressed];
    if (!isScreen(screen)) return;
    const fields = [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    const draft = withScreen(this.draft, screen, act === 'skip' ? [] : (fields as Fields));
    if (act === 'back') return this.back(screen, draft);
    if (act === 'change') return this.go('good', draft);
    if (act === 'drop') return this.go('send', { ...draft, good: '', better: '' });
    if (act === 'send' || act === 'send-later') return this.seal(form, draft, act === 'send-later');
    if (screen === 'reply')
      await this.book.change({ reply: act === 'yes' ? await newReplyKey() : undefined });
    if (isOffer(screen)) return this.on(screen, afterOffer(draft, screen, act === 'yes'));
    if (act === 'skip' ? false : wrongOn(screen, draft) !== undefined) return showWrong(form);
    return this.on(screen, draft);
  }

  private async back(screen: Screen, draft: Draft): Promise<void> {
    await this.book.change({ draft });
    if (((history.state as { depth?: number } | null)?.depth ?? 0) > 0) return history.back();
    const before = screenBefore(screen, draft, 'device') ?? 'start';
    history.replaceState({ at: before }, '');
    this.to(before);
  }

  private on(screen: Screen, draft: Draft): Promise<void> {
    return this.go(screenAfter(screen, draft, 'device') ?? 'send', draft);
  }

  /** From here on the answers are no longer readable on this device either. */
  private async seal(form: HTMLElement, draft: Draft, later: boolean): Promise<void> {
    const { book } = this;
    const answers = answersOf(draft, draft.until === 'value' ? book.kept?.reply?.raw : undefined);
    if (!saysSomething(answers)) return showWrong(form);
    this.to('sending');
    const anew = await putInOutbox(book, answers, later);
    history.replaceState(null, '');
    await this.deliver(anew);
  }

  private async deliver(anew?: SealAnew): Promise<void> {
    const { outbox, due = 0 } = this.book.kept ?? {};
    if (!outbox) return;
    const wait = due - now();
    if (wait > 0) {
      setTimeout(() => void this.deliver(), Math.min(wait, 2 ** 31 - 1));
      return this.to('waiting-later');
    }
    this.to('sending');
    const sent = await emptyOutbox(this.book, this.dataset.post ?? '', anew);
    if (sent === 'later') {
      setTimeout(() => void this.deliver(anew), RETRY_MS);
      return this.to('waiting-offline');
    }
    if (sent === 'taken') this.to('done');
    else this.refused(sent);
  }

  private refused(reason: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-reason]'))
      part.hidden = part.dataset.reason !== reason;
    this.to('refused');
  }

  private connection(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-offline]')) part.hidden = navigator.onLine;
    if (navigator.onLine && this.dataset.shown === 'waiting-offline') void this.deliver();
    if (navigator.onLine && this.dataset.shown === 'unreachable') void this.begin();
  }

  private async openFile(form: HTMLFormElement): Promise<void> {
    const file = form.querySelector('input')?.files?.[0];
    const token = file && tokenIn(await file.text());
    if (!token) return showWrong(form);
    await this.choose(await this.book.add(token));
  }

  private readable(): string {
    const part = this.querySelector<HTMLElement>(`[data-when~="${this.dataset.shown}"]`);
    const lines = part?.querySelectorAll<HTMLElement>('h1, .az-verdict__hint, .nl-paragraph, label') ?? [];
    return [...lines]
      .map(({ innerText }) => innerText.trim())
      .filter(Boolean)
      .join('. ');
  }
}

/** The names of a service stay as they are; what stands for all of them is no name. */
const midSentence = (label: string): string =>
  label.replace(/^(?:Alle|Andere) zorg$/, (words) => words.toLowerCase());

customElements.define('az-verdict-form', AzVerdictForm);
