import { Card, Checks, Paragraph, Portrait, plainPhrase } from '../../ui/index.ts';
import type { Host } from './front-page.sql.ts';
import { pictureOf } from './portrait.rules.ts';
import type { Words } from './words.ts';

type HostCardProps = { host: Host | undefined; words: Words['home']['host'] };

/** One real host of the desk, with what is true of her now. */
export function HostCard({ host, words }: HostCardProps) {
  return (
    <Card title={words.title} id="een-naam">
      <Paragraph>{words.text}</Paragraph>
      {host && <Example host={host} words={words} />}
      <Checks small items={checksOf(host, words)} />
    </Card>
  );
}

function Example({ host, words }: { host: Host; words: HostCardProps['words'] }) {
  const { cameThisMonth: count } = host;
  const her = pronounsOf(host, words).her;
  return (
    <div class="az-contact__top">
      <Portrait seed={host.portrait || host.id} picture={pictureOf(host.portrait)} />
      <div>
        <p class="az-contact__name az-strong">{plainPhrase(words.example, { name: host.name })}</p>
        {count > 0 && (
          <p class="az-contact__role">
            {plainPhrase(count === 1 ? words.cameOne : words.cameMany, { count, her })}
          </p>
        )}
      </div>
    </div>
  );
}

const pronounsOf = (host: Host, words: HostCardProps['words']) => {
  const [she = '', her = ''] = words.pronouns[host.pronoun];
  return { she, her };
};

const checksOf = (host: Host | undefined, words: HostCardProps['words']) => {
  const handover = { icon: 'route-off' as const, text: words.handover };
  if (!host) return [handover];
  const values = pronounsOf(host, words);
  const reach = host.phone ? words.call : words.write;
  return [
    { icon: host.phone ? ('phone' as const) : ('message' as const), text: plainPhrase(reach, values) },
    ...(host.hasStandIn ? [{ icon: 'user-check' as const, text: plainPhrase(words.standIn, values) }] : []),
    handover,
  ];
};
