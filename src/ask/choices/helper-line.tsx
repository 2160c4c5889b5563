import { telHref } from '../../platform/http/site.ts';
import { Link } from '../../ui/index.ts';
import type { Words } from './words.ts';

export type Supporter = { name: string; phone: string };

const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0');

/** Who helps her choose and belongs to no provider: told where she decides, not only at the end. */
export const HelperLine = ({ supporter, w }: { supporter: Supporter; w: Words }) => (
  <p class="az-small az-flush">
    {w.helper}{' '}
    <Link href={telHref(supporter.phone)}>{w.helperCall(supporter.name, unbroken(supporter.phone))}</Link>.
  </p>
);
