import { paths } from '../../paths.ts';
import type { Needed } from '../../platform/http/mandate.rules.ts';
import { ButtonLink, Card } from '../../ui/index.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

/** One tap to ask, to say that she is not content, to stop. */
export function QuickSide({
  status,
  may,
  w,
}: {
  status: Status;
  may: (needed: Needed) => boolean;
  w: Words;
}) {
  const q = w.meeting.quick;
  const at = { id: status.question.id };
  const over = status.turn.key === 'stopped' || status.turn.key === 'served';
  const links = [
    ...(status.contactCase && may('talk')
      ? [{ href: '#bericht', label: q.ask, picture: 'message' as const }]
      : []),
    ...(status.contactCase && status.contact && may('talk')
      ? [
          {
            href: paths.compliments.give({ voor: status.contact.id }),
            label: q.thank,
            picture: 'heart' as const,
          },
        ]
      : []),
    ...(may('talk')
      ? [{ href: paths.question.unhappy(at), label: q.unhappy, picture: 'thumb-down' as const }]
      : []),
    ...(!over && may('choose')
      ? [{ href: paths.question.stop(at), label: q.stop, picture: 'hand-stop' as const }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <Card tone="sunken" title={q.title} id="snel">
      <div class="az-stack az-stack--sm">
        {links.map(({ href, label, picture }) => (
          <div>
            <ButtonLink kind="secondary" href={href} picture={picture}>
              {label}
            </ButtonLink>
          </div>
        ))}
      </div>
    </Card>
  );
}
