import BpmnModeler from 'bpmn-js/lib/Modeler.js';
import {
  type Canvas,
  type Drawn,
  frame,
  json,
  type Mark,
  mark,
  type Registry,
  type Shape,
  type ToolWords,
  textAt,
  zoomButtons,
} from './drawing.ts';
import { AANZET, factOf, setFact } from './facts.ts';

type Modeler = Drawn & {
  importXML(xml: string): Promise<unknown>;
  saveXML(options: object): Promise<{ xml?: string }>;
  on(event: string, listener: (event: { newSelection: Shape[] }) => void): void;
  destroy(): void;
};
const Modeler = BpmnModeler as unknown as new (options: object) => Modeler;
type Selection = { get(): Shape[]; select(shape: Shape): void };
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Words = ToolWords & { undo: string; redo: string; kinds: Record<string, string> };
/** The tools on the left stand over the drawing: it begins beside them. */
const PALETTE = 120;
const WORDS: Words = { larger: '+', smaller: '−', whole: '1:1', undo: '↶', redo: '↷', kinds: {} };

/** The drawing board of a process owner: what she draws goes along with the form around it. */
class AzProcessEditor extends HTMLElement {
  private drawn: Modeler | undefined;
  private changed = false;
  private sending = false;

  async connectedCallback(): Promise<void> {
    const { src = '', words, marks } = this.dataset;
    const xml = await textAt(src);
    const picture = this.querySelector<HTMLElement>('[data-picture]');
    if (xml === undefined || !picture || this.drawn) return;
    const said = json<Words>(words, WORDS);
    this.parts().forEach((part) => {
      part.hidden = false;
    });
    this.drawn = new Modeler({
      container: picture,
      zoomScroll: { enabled: false },
      moddleExtensions: { aanzet: AANZET },
    });
    try {
      await this.drawn.importXML(xml);
    } catch {
      this.parts().forEach((part) => {
        part.hidden = true;
      });
      return;
    }
    const all = json<Mark[]>(marks, []);
    mark(this.drawn, all);
    frame(this.drawn, all, PALETTE);
    this.querySelector('.az-process__edit')?.after(this.tools(said));
    this.listen(this.drawn, said);
    this.dataset.drawn = 'yes';
  }

  disconnectedCallback(): void {
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  private parts(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-picture], [data-side], [data-save]')];
  }

  private tools(words: Words): HTMLElement {
    const drawn = this.drawn as Modeler;
    const row = zoomButtons(drawn, words);
    const stack = drawn.get<{ undo(): void; redo(): void }>('commandStack');
    for (const [label, act] of [
      [words.redo, () => stack.redo()],
      [words.undo, () => stack.undo()],
    ] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'nl-button nl-button--secondary';
      button.textContent = label;
      button.addEventListener('click', act);
      row.prepend(button);
    }
    return row;
  }

  private listen(drawn: Modeler, { kinds }: Words): void {
    drawn.on('selection.changed', ({ newSelection }) => this.show(newSelection, kinds));
    drawn.on('commandStack.changed', () => {
      this.changed = true;
      this.show(drawn.get<Selection>('selection').get(), kinds);
    });
    this.addEventListener('input', ({ target }) => this.write(target));
    this.addEventListener('change', ({ target }) => this.write(target));
    document.addEventListener('click', (event) => this.lead(event));
    const form = this.closest('form');
    form?.addEventListener('submit', (event) => this.send(event, form));
    addEventListener('beforeunload', (event) => {
      if (this.changed && !this.sending) event.preventDefault();
    });
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>('[data-fact]')];
  }

  /** Only the facts that this kind of element can have. */
  private show(selected: Shape[], kinds: Record<string, string>): void {
    const [shape] = selected;
    const facts = this.querySelector<HTMLElement>('[data-facts]');
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (!facts) return;
    const one = selected.length === 1 && shape && !shape.id.endsWith('_label') ? shape : undefined;
    facts.hidden = !one;
    if (none) none.hidden = one !== undefined;
    if (!one) return;
    const type = kindOf(one);
    const what = facts.querySelector('[data-what]');
    if (what) what.textContent = kinds[type] ?? kinds['other'] ?? '';
    for (const field of this.fields()) {
      const frame = field.closest<HTMLElement>('[data-for]');
      if (frame) frame.hidden = !(frame.dataset.for ?? '').split(' ').some((of) => of === '*' || of === type);
      if (field === document.activeElement) continue;
      const value = factOf(one, field.dataset.fact ?? '') ?? '';
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== '';
      else field.value = value;
    }
  }

  private write(target: EventTarget | null): void {
    const [shape] = this.drawn?.get<Selection>('selection').get() ?? [];
    if (!this.drawn || !shape || !(target instanceof HTMLElement) || !target.dataset.fact) return;
    const field = target as Field;
    const value =
      field instanceof HTMLInputElement && field.type === 'checkbox'
        ? field.checked
          ? 'on'
          : ''
        : field.value.trim();
    if (value !== (factOf(shape, target.dataset.fact) ?? ''))
      setFact(this.drawn, shape, target.dataset.fact, value);
  }

  /** A problem in the list leads to its element in the picture. */
  private lead(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-az-element]');
    const shape = link && this.drawn?.get<Registry>('elementRegistry').get(link.dataset.azElement ?? '');
    if (!link || !shape) return;
    event.preventDefault();
    this.drawn?.get<Selection>('selection').select(shape);
    this.drawn?.get<Canvas>('canvas').scrollToElement?.(shape);
    this.scrollIntoView({ block: 'nearest' });
    this.querySelector<HTMLElement>('[data-fact="name"]')?.focus({ preventScroll: true });
  }

  private async send(event: SubmitEvent, form: HTMLFormElement): Promise<void> {
    if (this.sending || !this.drawn) return;
    event.preventDefault();
    const { xml } = await this.drawn.saveXML({ format: true });
    const field = form.querySelector<HTMLTextAreaElement>('[data-xml]');
    if (!xml || !field) return;
    field.value = xml;
    this.sending = true;
    // While the first sending is still being told around, a form does not listen to a second.
    setTimeout(() => form.requestSubmit(event.submitter));
  }
}

/** 'bpmn:UserTask', and for events what they wait for: 'bpmn:IntermediateCatchEvent/timer'. */
const kindOf = ({ type, businessObject }: Shape): string => {
  const [event] = businessObject.eventDefinitions ?? [];
  const waits = event?.$type.replace(/^bpmn:(\w+)EventDefinition$/, '$1').toLowerCase();
  return waits ? `${type}/${waits}` : type;
};

customElements.define('az-process-editor', AzProcessEditor);
