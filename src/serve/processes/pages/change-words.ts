import { AANZET_NAMESPACE } from '../model/model.ts';
import { readTree, writeTree } from '../model/read-tree.ts';
import { childrenOf, type Element, idOf, type Tree } from '../model/tree.ts';

export type NewWords = { name: string; plain: string; plainEn: string };

const everyElement = (holder: Element): Element[] =>
  ['rootElements', 'flowElements'].flatMap((name) =>
    childrenOf(holder, name).flatMap((element) => [element, ...everyElement(element)]),
  );

/** One of our facts on an element of the file; '' takes it away. */
const put = ({ prefix }: Tree, element: Element, name: string, value: string): void => {
  if (value) element.$attrs[`${prefix}:${name}`] = value;
  else delete element.$attrs[`${prefix}:${name}`];
};

/**
 * The same file with other words on its steps, by id; everything else stays as it was.
 * @returns undefined when the file can't be read
 */
export const changeWords = async (
  xml: string,
  changes: ReadonlyMap<string, NewWords>,
): Promise<string | undefined> => {
  const read = await readTree(xml);
  if (read.kind === 'refused') return undefined;
  const { tree } = read;
  tree.definitions.$attrs[`xmlns:${tree.prefix}`] ??= AANZET_NAMESPACE;
  for (const element of everyElement(tree.definitions)) {
    const words = changes.get(idOf(element));
    if (!words) continue;
    element.set('name', words.name);
    put(tree, element, 'plain', words.plain);
    put(tree, element, 'plain-en', words.plainEn);
  }
  return writeTree(tree);
};
