// The package's own types live behind '/types' and need generics we don't use; this is all we use of it.
declare module 'bpmn-moddle' {
  export type ModdleElement = {
    $type: string;
    $attrs: Record<string, string>;
    $parent?: ModdleElement;
    $instanceOf(type: string): boolean;
    get(name: string): unknown;
    set(name: string, value: unknown): void;
  };
  export type Reference = { element: ModdleElement; property: string; id: string };
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      rootElement: ModdleElement;
      references: Reference[];
      warnings: { message: string; element?: ModdleElement; property?: string; value?: string }[];
      elementsById: Record<string, ModdleElement>;
    }>;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
