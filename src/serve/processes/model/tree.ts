import type { ModdleElement } from 'bpmn-moddle';
import { AANZET_NAMESPACE, type Problem, type Why } from './model.ts';

export type Place = { line: number; column: number };
export type Element = ModdleElement;

/** A BPMN file as read: the tree of the library, and where each id stands in the text. */
export type Tree = {
  definitions: Element;
  places: ReadonlyMap<string, Place>;
  /** references to what isn't in the file: kept, and told */
  loose: { element: string; property: string; to: string }[];
  /** what stands before the colon of our own facts in this file */
  prefix: string;
};

export const textOf = (element: Element, name: string): string => {
  const value = element.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
export const idOf = (element: Element | undefined): string => (element ? textOf(element, 'id') : '');
export const childrenOf = (element: Element, name: string): Element[] => {
  const value = element.get(name);
  return Array.isArray(value) ? value : [];
};
export const childOf = (element: Element, name: string): Element | undefined => {
  const value = element.get(name);
  return value && typeof value === 'object' && '$type' in value ? (value as Element) : undefined;
};
/** 'bpmn:UserTask' → 'userTask', as it is called in the file. */
export const kindOf = (element: Element): string => {
  const bare = element.$type.replace(/^\w+:/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
};

export const prefixOf = (definitions: Element): string =>
  Object.entries(definitions.$attrs)
    .find(([name, value]) => name.startsWith('xmlns:') && value === AANZET_NAMESPACE)?.[0]
    .slice('xmlns:'.length) ?? 'aanzet';

/** One of our own facts on an element; '' when it isn't there. */
export const factOf = (tree: Tree, element: Element, name: string): string => {
  // An editor that knows our namespace gives it as a property of its own.
  const value = element.$attrs[`${tree.prefix}:${name}`] ?? element.get(`${tree.prefix}:${name}`);
  return typeof value === 'string' ? value.trim() : '';
};

export const problemAt = (tree: Tree, element: Element, why: Why, detail: string): Problem => {
  const id = idOf(element) || idOf(element.$parent);
  const name = textOf(element, 'name').replace(/\s+/g, ' ');
  return { element: id, ...(name ? { name } : {}), why, detail, ...tree.places.get(id) };
};
