/** What stands on an element of the picture: who is there, and whether it goes well. */
export type Mark = {
  element: string;
  /** how many stand here; 0 = somebody was here */
  n: number;
  tone?: 'us' | 'you';
  late?: boolean;
  wrong?: boolean;
  /** what the stone says; the number when left out */
  text?: string;
};

// The few parts of bpmn-js that we use; it comes without types for them.
export type Canvas = {
  addMarker(element: string, name: string): void;
  removeMarker(element: string, name: string): void;
  zoom(to?: number | 'fit-viewport', at?: 'auto' | { x: number; y: number }): number;
  viewbox(box?: { x: number; y: number; width: number; height: number }): {
    inner: { x: number; y: number; width: number; height: number };
    outer: { width: number; height: number };
  };
  scrollToElement?(element: unknown): void;
};
export type Overlays = {
  add(element: string, type: string, overlay: { position: object; html: HTMLElement }): string;
  remove(filter: { type: string }): void;
};
export type Shape = {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  waypoints?: unknown;
  businessObject: {
    id: string;
    name?: string;
    $type: string;
    $attrs: Record<string, string>;
    get(name: string): unknown;
    set(name: string, value: unknown): void;
    conditionExpression?: { body?: string };
    eventDefinitions?: {
      $type: string;
      timeDuration?: { body?: string };
      messageRef?: { id: string; name?: string };
    }[];
    sourceRef?: { $type: string };
  };
};
export type Registry = { get(id: string): Shape | undefined; getAll(): Shape[] };
export type Drawn = { get<T>(service: string): T };

const MARKERS = ['az-was', 'az-now', 'az-now--you', 'az-late', 'az-wrong'];

const stoneOf = ({ n, tone, late, wrong, text }: Mark): HTMLElement => {
  const stone = document.createElement('span');
  stone.className = 'az-process__stone';
  if (tone === 'you') stone.classList.add('az-process__stone--you');
  if (late) stone.classList.add('az-process__stone--late');
  if (wrong) stone.classList.add('az-process__stone--wrong');
  stone.textContent = text ?? String(n);
  return stone;
};

/** Lays the stones; what lay there before goes. */
export const mark = (drawn: Drawn, marks: readonly Mark[]): void => {
  const canvas = drawn.get<Canvas>('canvas');
  const overlays = drawn.get<Overlays>('overlays');
  const registry = drawn.get<Registry>('elementRegistry');
  overlays.remove({ type: 'az-stone' });
  for (const { id } of registry.getAll()) for (const name of MARKERS) canvas.removeMarker(id, name);
  for (const one of marks) {
    const shape = registry.get(one.element);
    if (!shape) continue;
    canvas.addMarker(one.element, one.n > 0 ? 'az-now' : 'az-was');
    if (one.n > 0 && one.tone === 'you') canvas.addMarker(one.element, 'az-now--you');
    if (one.late) canvas.addMarker(one.element, 'az-late');
    if (one.wrong) canvas.addMarker(one.element, 'az-wrong');
    if (one.n > 0 || one.text)
      overlays.add(one.element, 'az-stone', {
        position: { top: -14, left: Math.max(0, shape.width - 22) },
        html: stoneOf(one),
      });
  }
};

// Below this its words can't be read: then we show a part, and one drags.
const READABLE = 0.55;

/** The whole picture when its words stay readable, else the part where something happens. */
export const frame = (drawn: Drawn, marks: readonly Mark[], left = 20): void => {
  const canvas = drawn.get<Canvas>('canvas');
  if (canvas.zoom('fit-viewport') >= READABLE) {
    canvas.zoom('fit-viewport', 'auto');
    return;
  }
  const { inner, outer } = canvas.viewbox();
  const first = marks.find(({ n }) => n > 0)?.element;
  const at = first ? drawn.get<Registry>('elementRegistry').get(first) : undefined;
  const width = outer.width / READABLE;
  const height = outer.height / READABLE;
  const air = left / READABLE;
  const middle = at ? at.x + at.width / 2 : inner.x + width / 2 - air;
  const x = Math.max(inner.x - air, Math.min(middle - width / 2, inner.x + inner.width - width + 20));
  const y =
    inner.height <= height
      ? inner.y - (height - inner.height) / 2
      : Math.max(
          inner.y - 20,
          Math.min((at?.y ?? inner.y) - height / 2, inner.y + inner.height - height + 20),
        );
  canvas.viewbox({ x, y, width, height });
};

export type ToolWords = { larger: string; smaller: string; whole: string };

/** Buttons for who has no wheel and no fine hand. */
export const zoomButtons = (drawn: Drawn, words: ToolWords): HTMLElement => {
  const canvas = drawn.get<Canvas>('canvas');
  const row = document.createElement('div');
  row.className = 'az-process__tools';
  const button = (label: string, act: () => void): void => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'nl-button nl-button--secondary';
    made.textContent = label;
    made.addEventListener('click', act);
    row.append(made);
  };
  button(words.larger, () => canvas.zoom(Math.min(3, canvas.zoom() * 1.25)));
  button(words.smaller, () => canvas.zoom(Math.max(0.2, canvas.zoom() / 1.25)));
  button(words.whole, () => canvas.zoom('fit-viewport', 'auto'));
  return row;
};

/** The file that an address gives, or nothing when it can't be had. */
export const textAt = async (address: string): Promise<string | undefined> => {
  const answer = await fetch(address, { headers: { accept: 'application/xml' } }).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
};

export const json = <T>(text: string | undefined, otherwise: T): T => {
  if (!text) return otherwise;
  try {
    return JSON.parse(text) as T;
  } catch {
    return otherwise;
  }
};
