import { paths } from '../../paths.ts';
import type { Needed } from '../../platform/http/mandate.rules.ts';
import { Card, Icon, Link, LinkList } from '../../ui/index.ts';
import { choiceHolds } from '../cases/index.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

type Props = { status: Status; may: (needed: Needed) => boolean; w: Words };

/** All that she may change, at any time, without a reason; a helper sees what she was given. */
export function ChangeSide({ status, may, w }: Props) {
  const at = { id: status.question.id };
  const { lookers } = status;
  const links = linksOf(status, w).filter(({ needs }) => needs === undefined || may(needs));
  return (
    <>
      {links.length > 0 && (
        <Card tone="sunken" title={w.change.title} id="anders">
          <LinkList items={links} />
        </Card>
      )}
      {may('details') && (
        <p class="az-small az-soft az-flush az-row az-row--top">
          <Icon name="eye" small />
          <span>
            {lookers === 0 ? w.looked.none : w.looked.some(lookers)}{' '}
            <Link href={paths.question.looks(at)}>{w.looked.link}</Link>
          </span>
        </p>
      )}
    </>
  );
}

type ChangeLink = { href: string; label: string; needs?: Needed };

const linksOf = ({ question, cases, turn }: Status, { change }: Words): ChangeLink[] => {
  const at = { id: question.id };
  const holds = cases.some(choiceHolds);
  const over = turn.key === 'stopped' || turn.key === 'served';
  const offers: ChangeLink[] = holds
    ? [{ href: paths.question.switch(at), label: change.switch, needs: 'choose' }]
    : [{ href: paths.question.offers(at), label: change.offers }];
  return [
    ...(over ? [] : [{ href: paths.question.edit(at), label: change.edit, needs: 'talk' } as const]),
    ...(holds || !over ? offers : []),
    { href: paths.question.share(at), label: change.share },
    { href: paths.mine.helpers(), label: change.helpers, needs: 'never' },
    { href: paths.question.keep(at), label: change.keep, needs: 'details' },
    ...(holds ? [{ href: paths.question.decline(at), label: change.decline, needs: 'choose' } as const] : []),
    // Stopping stands above, with the other things of one tap.
    ...(over ? [{ href: paths.question.again(at), label: change.again, needs: 'talk' } as const] : []),
  ];
};
