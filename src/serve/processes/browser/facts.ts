import type { Drawn, Registry, Shape } from './drawing.ts';

/** Our own namespace, so that the editor reads and writes our facts as properties. */
export const AANZET = {
  name: 'Aanzet',
  uri: 'https://aanzet.example/bpmn',
  prefix: 'aanzet',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Facts',
      extends: ['bpmn:BaseElement'],
      properties: [
        'plain',
        'plain-en',
        'name-en',
        'role',
        'office',
        'clock',
        'turn',
        'act',
        'outcomes',
        'outcomes-en',
        'result',
        'in',
        'out',
      ].map((name) => ({ name, isAttr: true, type: 'String' })),
    },
  ],
};

type Modeling = {
  updateProperties(shape: Shape, values: object): void;
  updateModdleProperties(shape: Shape, of: object, values: object): void;
};
type Factory = { create(type: string, values: object): object };
type Definitions = {
  rootElements?: { $type: string; id: string; name?: string }[];
  get(name: string): unknown;
};

const eventOf = (shape: Shape, type: string) =>
  shape.businessObject.eventDefinitions?.find(({ $type }) => $type === type);

/** What a field of the form says about an element; undefined when the element has no such fact. */
export const factOf = (shape: Shape, name: string): string | undefined => {
  const of = shape.businessObject;
  switch (name) {
    case 'condition':
      return of.conditionExpression?.body ?? '';
    case 'timer':
      return eventOf(shape, 'bpmn:TimerEventDefinition')?.timeDuration?.body ?? '';
    case 'message': {
      const own = of.get('messageRef') as { name?: string } | undefined;
      return (eventOf(shape, 'bpmn:MessageEventDefinition')?.messageRef ?? own)?.name ?? '';
    }
    case 'default': {
      const source = of.sourceRef as { default?: unknown } | undefined;
      return source?.default === of ? 'on' : '';
    }
    case 'name':
    case 'calledElement':
      return String(of.get(name) ?? '');
    default:
      return String(of.get(`aanzet:${name}`) ?? '');
  }
};

/** Writes what was typed as one step that can be undone. */
export const setFact = (drawn: Drawn, shape: Shape, name: string, value: string): void => {
  const modeling = drawn.get<Modeling>('modeling');
  const factory = drawn.get<Factory>('bpmnFactory');
  const of = shape.businessObject;
  const expression = value ? factory.create('bpmn:FormalExpression', { body: value }) : undefined;
  switch (name) {
    case 'condition':
      modeling.updateProperties(shape, { conditionExpression: expression });
      return;
    case 'timer': {
      const timer = eventOf(shape, 'bpmn:TimerEventDefinition');
      if (timer)
        modeling.updateModdleProperties(shape, timer, {
          timeDuration: expression,
          timeDate: undefined,
          timeCycle: undefined,
        });
      return;
    }
    case 'message': {
      const event = eventOf(shape, 'bpmn:MessageEventDefinition');
      const messageRef = value ? messageNamed(drawn, value) : undefined;
      if (event) modeling.updateModdleProperties(shape, event, { messageRef });
      else modeling.updateProperties(shape, { messageRef });
      return;
    }
    case 'default': {
      const gateway = drawn.get<Registry>('elementRegistry').get((of.sourceRef as { id?: string })?.id ?? '');
      if (gateway) modeling.updateProperties(gateway, { default: value ? of : undefined });
      return;
    }
    case 'name':
    case 'calledElement':
      modeling.updateProperties(shape, { [name]: value || undefined });
      return;
    default:
      modeling.updateProperties(shape, { [`aanzet:${name}`]: value || undefined });
      return;
  }
};

/** The message of that name in the file; a new one when there is none. */
const messageNamed = (drawn: Drawn, name: string): object => {
  const definitions = (drawn as unknown as { getDefinitions(): Definitions }).getDefinitions();
  const all = definitions.get('rootElements') as { $type: string; name?: string }[];
  const known = all.find((one) => one.$type === 'bpmn:Message' && one.name === name);
  if (known) return known;
  const made = drawn.get<Factory>('bpmnFactory').create('bpmn:Message', { name });
  (made as { $parent?: unknown }).$parent = definitions;
  all.push(made as { $type: string });
  return made;
};
