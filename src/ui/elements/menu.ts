/** A menu that unfolds over the page: Escape, or going elsewhere, folds it again. Without script one presses it once more. */
export class AzMenu extends HTMLElement {
  connectedCallback(): void {
    const menu = this.querySelector('details');
    if (!menu) return;
    const close = (): void => {
      menu.open = false;
    };
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      close();
      menu.querySelector('summary')?.focus();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) close();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) close();
    });
  }
}
