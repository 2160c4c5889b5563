import {
  type Candidate,
  type ChangeWords,
  type Comparison,
  type Criterion,
  compareOffers,
  type Feeling,
  heaviest,
  lineKind,
  lineValues,
  partText,
  rangeText,
  reasonValues,
  type Stability,
  type Standing,
  type Stones,
  stabilityValues,
  totalText,
} from './order.rules.ts';
import { phrase, plainPhrase } from './phrase.rules.ts';
import { slide } from './slide.ts';

type Words = {
  fit: Record<Standing['fit'], string>;
  because: Record<Comparison['reason']['kind'], string>;
  shared: string;
  points: string;
  noPoints: string;
  moved: string;
  same: string;
  neutral: string;
  nowHeaviest: string;
  nowNothing: string;
  and: string;
  counts: string;
  notLaid: string;
  stability: Record<Stability['kind'], string>;
  change: ChangeWords;
  times: Record<ReturnType<typeof lineKind>, string>;
};

/** Puts the offers in the person's own order at each stone. Without script the form does it on the server. */
export class AzChoose extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const list = this.querySelector<HTMLElement>('[data-list]');
    const words: Words = JSON.parse(this.dataset.words ?? 'null');
    if (!form || !list || !words) return;
    for (const each of this.all('[data-nojs]')) each.hidden = true;
    const fold = this.querySelector<HTMLDetailsElement>('[data-fold]');
    if (fold && matchMedia('(max-width: 45rem)').matches) fold.open = false;
    form.addEventListener('change', () => this.update(list, words));
  }

  private update(list: HTMLElement, words: Words): void {
    const cards = [...list.querySelectorAll<HTMLElement>('[data-offer]')];
    const neutral = [...cards].sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index));
    const comparison = compareOffers(this.criteria(), neutral.map(candidateOf));
    const ordered = comparison.standings.flatMap(({ index }) => neutral[index] ?? []);
    const moved = ordered.some((card, index) => card !== cards[index]);
    if (moved) reorder(list, cards, ordered);
    for (const standing of comparison.standings)
      this.show(standing, neutral[standing.index], comparison, words);
    this.tell(comparison, moved, words);
  }

  private criteria(): Criterion[] {
    return this.all('.az-weight').map((set) => {
      const laid = set.querySelector<HTMLInputElement>('input:checked');
      const { key = '', name = '' } = set.dataset;
      // An empty value is 'I don't know': no stone.
      return { key, name, stones: laid?.value ? (Number(laid.value) as Stones) : undefined };
    });
  }

  private show(
    standing: Standing,
    card: HTMLElement | undefined,
    { max, criteria }: Comparison,
    words: Words,
  ): void {
    if (!card) return;
    const { id, place, shared, fit, total } = standing;
    const share = (points: number) => `${max > 0 ? Math.round((points / max) * 100) : 0}%`;
    const rank = card.querySelector<HTMLElement>('[data-rank]');
    if (rank) rank.hidden = place === undefined;
    write(rank, String(place ?? ''));
    write(
      card.querySelector('[data-rank-text]'),
      shared ? plainPhrase(words.shared, { fit: words.fit[fit] }) : words.fit[fit],
    );
    fill(card.querySelector('[data-points-text]'), max > 0 ? words.points : words.noPoints, {
      total: rangeText(total),
      max,
    });
    card.querySelector('.az-bar')?.toggleAttribute('hidden', max === 0);
    card.querySelector('[data-bar]')?.setAttribute('width', share(total.low));
    card.querySelector('[data-bar-may]')?.setAttribute('width', share(total.high));
    for (const criterion of criteria) {
      const { key, stones } = criterion;
      const fact = card.querySelector<HTMLElement>(`[data-fact="${key}"]`);
      if (fact) fact.dataset.weight = String(stones ?? '');
      write(this.querySelector(`[data-row="${key}"] [data-cell="${id}"]`), partText(standing, criterion));
      const line = this.querySelector(`[data-line="${key} ${id}"]`);
      fill(line, words.times[lineKind(standing, criterion)], lineValues(standing, criterion));
    }
    write(this.querySelector(`[data-sum="${id}"]`), totalText(standing));
  }

  private tell(comparison: Comparison, moved: boolean, words: Words): void {
    const { laid, criteria, standings, reason, stability } = comparison;
    for (const { key, stones } of criteria) {
      const said = stones === undefined ? words.notLaid : plainPhrase(words.counts, { stones });
      write(this.querySelector(`[data-row="${key}"] [data-w]`), said);
    }
    const names = heaviest(criteria).map((name) => name.toLowerCase());
    fill(this.querySelector('[data-heavy]'), laid ? words.nowHeaviest : words.nowNothing, {
      names: names.join(', '),
    });
    fill(this.querySelector('[data-because]'), words.because[reason.kind], reasonValues(reason, words.and));
    const firm = this.querySelector<HTMLElement>('[data-firm]');
    if (firm) firm.hidden = stability.kind === 'none';
    fill(firm, words.stability[stability.kind], stabilityValues(stability, words.change));
    const note = this.querySelector<HTMLElement>('[data-range-note]');
    if (note) note.hidden = !laid || standings.every(({ total }) => total.low === total.high);
    const order = standings.map(({ place, name }) => `${place} ${name}`).join(', ');
    const status = laid ? (moved ? plainPhrase(words.moved, { order }) : words.same) : words.neutral;
    write(this.querySelector('[data-status]'), status);
  }

  private all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }
}

function candidateOf(card: HTMLElement): Candidate {
  const felt = card.querySelector<HTMLInputElement>('.az-feel input:checked');
  return {
    id: card.dataset.offer ?? '',
    name: card.dataset.name ?? '',
    points: JSON.parse(card.dataset.points ?? '{}'),
    feeling: felt ? (Number(felt.value) as Feeling) : undefined,
    lot: Number(card.dataset.lot),
  };
}

function reorder(list: HTMLElement, before: HTMLElement[], after: HTMLElement[]): void {
  const focused = document.activeElement;
  slide(before, () => list.append(...after));
  // Moving a card in the page takes its focus away.
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}

function fill(target: Element | null, template: string, values: Record<string, string | number>): void {
  target?.replaceChildren(
    ...phrase(template, values).map(({ text, strong }) => {
      if (!strong) return text;
      const bold = document.createElement('strong');
      bold.textContent = text;
      return bold;
    }),
  );
}

function write(target: Element | null, text: string): void {
  if (target) target.textContent = text;
}
