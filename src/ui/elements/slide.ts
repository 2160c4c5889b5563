/** Lets cards slide to their new place, when the user wants motion. */
export function slide(cards: HTMLElement[], move: () => void): void {
  const before = cards.map((card) => card.getBoundingClientRect());
  move();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || !('animate' in Element.prototype)) return;
  cards.forEach((card, index) => {
    const from = before[index];
    const to = card.getBoundingClientRect();
    if (!from || (from.left === to.left && from.top === to.top)) return;
    const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
    card.animate([{ transform: start }, { transform: 'none' }], {
      duration: 320,
      easing: 'cubic-bezier(.2,.7,.2,1)',
    });
  });
}
