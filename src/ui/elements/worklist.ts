/**
 * Walking a list of work by keyboard. The keys work only while the list has the focus, so that no letter does anything
 * elsewhere (WCAG 2.1.4). Without script one walks it by Tab.
 */
export class AzWorklist extends HTMLElement {
  connectedCallback(): void {
    const told = document.querySelector<HTMLElement>('[data-az-keys]');
    if (told) told.hidden = false;
    this.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'j' || event.key === 'ArrowDown') this.go(1, event);
      else if (event.key === 'k' || event.key === 'ArrowUp') this.go(-1, event);
      else if (event.key === 'x') this.tick(event);
    });
  }

  private row(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>('[data-az-row]') : null;
  }

  private go(by: 1 | -1, event: KeyboardEvent): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-az-row]')];
    const next = rows[rows.indexOf(this.row(event.target) as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>('a')?.focus();
  }

  private tick(event: KeyboardEvent): void {
    const box = this.row(event.target)?.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box) return;
    event.preventDefault();
    box.checked = !box.checked;
  }
}
