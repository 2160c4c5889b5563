const SOON_MS = 5_000;
const LATE_MS = 30_000;

/** Adds to a list what is new, while the page is looked at. Out of sight it lets go of its connection. */
export class AzLive extends HTMLElement {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SOON_MS;

  connectedCallback(): void {
    if (typeof EventSource === 'undefined') return;
    document.addEventListener('visibilitychange', this.turn);
    addEventListener('pageshow', this.turn);
    addEventListener('pagehide', this.close);
    this.turn();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.turn);
    removeEventListener('pageshow', this.turn);
    removeEventListener('pagehide', this.close);
    this.close();
  }

  private readonly turn = (): void => {
    this.close();
    if (!document.hidden) this.open();
  };

  private readonly close = (): void => {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  };

  private open(): void {
    // What came between the page and this moment is told at once.
    const url = new URL(this.dataset.news ?? '', location.href);
    url.searchParams.set('laatste', this.list()?.lastElementChild?.id ?? '');
    const source = new EventSource(url);
    this.source = source;
    source.addEventListener('open', () => {
      this.wait = SOON_MS;
    });
    source.addEventListener('nieuws', () => void this.look());
    source.addEventListener('error', () => {
      if (this.source !== source) return;
      this.close();
      // Not all pages at the same moment, after a server that began anew.
      this.timer = setTimeout(() => this.turn(), this.wait * (1 + Math.random()));
      this.wait = Math.min(this.wait * 2, LATE_MS);
    });
  }

  private async look(): Promise<void> {
    const answer = await fetch(this.dataset.part ?? '').catch(() => undefined);
    if (!answer) return;
    // Signed out, or no longer hers to see: the page says so when it is loaded again.
    if (!answer.ok || answer.redirected) return this.close();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = [...page.querySelectorAll('[data-live] > [id]')].filter(
      ({ id }) => !document.getElementById(id),
    );
    this.list()?.append(...fresh.map((item) => document.importNode(item, true)));
    const stale = this.querySelector<HTMLElement>('[data-stale]');
    if (stale && fresh.length > 0) stale.hidden = false;
  }

  private list(): HTMLElement | null {
    return this.querySelector('[data-live]');
  }
}
