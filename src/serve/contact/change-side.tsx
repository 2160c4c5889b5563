import { paths } from '../../paths.ts';
import { Card, Icon, Link, LinkList } from '../../ui/index.ts';
import { choiceHolds } from '../cases/index.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

type Props = { status: Status; w: Words };

/** All that she may change, at any time, without a reason. */
export function ChangeSide({ status, w }: Props) {
  const at = { id: status.question.id };
  const { lookers } = status;
  return (
    <>
      <Card tone="sunken" title={w.change.title} id="anders">
        <LinkList items={linksOf(status, w)} />
      </Card>
      <p class="az-small az-soft az-flush az-row az-row--top">
        <Icon name="eye" small />
        <span>
          {lookers === 0 ? w.looked.none : w.looked.some(lookers)}{' '}
          <Link href={paths.question.looks(at)}>{w.looked.link}</Link>
        </span>
      </p>
    </>
  );
}

const linksOf = ({ question, cases, turn }: Status, { change }: Words) => {
  const at = { id: question.id };
  const holds = cases.some(choiceHolds);
  const over = turn.key === 'stopped' || turn.key === 'served';
  return [
    ...(over ? [] : [{ href: paths.question.edit(at), label: change.edit }]),
    ...(holds
      ? [{ href: paths.question.switch(at), label: change.switch }]
      : over
        ? []
        : [{ href: paths.question.offers(at), label: change.offers }]),
    { href: paths.question.share(at), label: change.share },
    { href: paths.question.keep(at), label: change.keep },
    ...(holds ? [{ href: paths.question.decline(at), label: change.decline }] : []),
    ...(over
      ? [{ href: paths.question.again(at), label: change.again }]
      : [{ href: paths.question.stop(at), label: change.stop }]),
  ];
};
