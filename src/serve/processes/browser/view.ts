import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer.js';
import { type Drawn, frame, json, type Mark, mark, type ToolWords, textAt, zoomButtons } from './drawing.ts';

type Viewer = Drawn & { importXML(xml: string): Promise<unknown>; destroy(): void };
const Viewer = NavigatedViewer as unknown as new (options: object) => Viewer;

/** Draws the process above its own table. When it can't, the table is all there is, and says the same. */
class AzProcessView extends HTMLElement {
  private drawn: Viewer | undefined;

  async connectedCallback(): Promise<void> {
    const { src = '', marks, words } = this.dataset;
    const xml = await textAt(src);
    if (xml === undefined || !this.isConnected || this.drawn) return;
    const picture = document.createElement('div');
    picture.className = 'az-process__picture az-process__picture--short';
    this.append(picture);
    // A wheel scrolls the page: whoever reads on must not get stuck in the picture.
    this.drawn = new Viewer({ container: picture, zoomScroll: { enabled: false } });
    try {
      await this.drawn.importXML(xml);
    } catch {
      picture.remove();
      return;
    }
    const all = json<Mark[]>(marks, []);
    mark(this.drawn, all);
    frame(this.drawn, all);
    this.append(zoomButtons(this.drawn, json<ToolWords>(words, { larger: '+', smaller: '−', whole: '1:1' })));
    this.dataset.drawn = 'yes';
  }

  disconnectedCallback(): void {
    this.drawn?.destroy();
    this.drawn = undefined;
  }
}

customElements.define('az-process-view', AzProcessView);
