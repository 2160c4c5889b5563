import { piecesOf } from './aloud.rules.ts';

// Loaded only for who asked for it: see govern/about.
const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,th,td,legend,label,summary,blockquote,a.nl-button,button';

/** Small enough to be read in one go, and to be seen: what holds no smaller block. */
const blocksIn = (main: Element): HTMLElement[] =>
  [...main.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) =>
      block.getClientRects().length > 0 &&
      !block.querySelector(BLOCKS) &&
      !block.closest('[aria-hidden="true"]'),
  );

/** Reads the page aloud, block by block, and shows where it is; a second press or Escape stops it. */
class AzAloud extends HTMLElement {
  private at: HTMLElement | undefined;
  private reading = false;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('speechSynthesis' in window)) return;
    this.hidden = false;
    button.addEventListener('click', () => (this.reading ? this.stop() : this.read()));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.reading) this.stop();
    });
    // What is under way outlives the page in some browsers.
    window.addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  private read(): void {
    const main = document.querySelector('main');
    if (!main) return;
    speechSynthesis.cancel();
    this.say(true);
    const pieces = blocksIn(main).flatMap((block) =>
      piecesOf(block.innerText).map((text) => ({ block, text })),
    );
    pieces.forEach(({ block, text }, index) => {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = document.documentElement.lang;
      said.rate = 0.9;
      said.onstart = () => this.point(block);
      if (index === pieces.length - 1) said.onend = () => this.stop();
      speechSynthesis.speak(said);
    });
    if (pieces.length === 0) this.stop();
  }

  private point(block: HTMLElement): void {
    if (!this.reading || block === this.at) return;
    this.at?.classList.remove('az-aloud__now');
    block.classList.add('az-aloud__now');
    block.scrollIntoView({ block: 'nearest' });
    this.at = block;
  }

  private stop(): void {
    this.say(false);
    speechSynthesis.cancel();
    this.at?.classList.remove('az-aloud__now');
    this.at = undefined;
  }

  private say(reading: boolean): void {
    this.reading = reading;
    const label = this.querySelector('.nl-button__label');
    const { read = '', stop = '' } = this.dataset;
    if (label) label.textContent = reading ? stop : read;
  }
}

customElements.define('az-aloud', AzAloud);
