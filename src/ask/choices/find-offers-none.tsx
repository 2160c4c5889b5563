import { paths } from '../../paths.ts';
import { type Site, telHref } from '../../platform/http/site.ts';
import { ButtonLink, Card, Grid, Paragraph } from '../../ui/index.ts';
import type { Outside } from '../matching/index.ts';
import type { Words } from './words.ts';

type Props = { id: string; outside: Outside | null; site: Site; w: Words };

/** Nothing fits: said as it is, with people who can help and a way to ask anew. */
export function NothingFits({ id, outside, site, w }: Props) {
  const n = w.offers.nothing;
  return (
    <>
      <Paragraph lead>{outside ? n.outside[outside].text : n.text}</Paragraph>
      <Grid columns={3}>
        <Card title={n.again}>
          <Paragraph>{n.againText}</Paragraph>
          <ButtonLink href={paths.question.edit({ id })}>{n.againDo}</ButtonLink>
        </Card>
        <Card title={n.supporter}>
          <Paragraph>{n.supporterText(site.supporter.name)}</Paragraph>
          <ButtonLink kind="secondary" iconStart="phone" href={telHref(site.supporter.phone)}>
            {n.call(site.supporter.phone)}
          </ButtonLink>
        </Card>
        <Card title={n.desk}>
          <Paragraph>{n.deskText}</Paragraph>
          {site.phone ? (
            <ButtonLink kind="secondary" iconStart="phone" href={telHref(site.phone)}>
              {n.call(site.phone)}
            </ButtonLink>
          ) : (
            <ButtonLink kind="secondary" href={paths.question.status({ id })}>
              {n.write}
            </ButtonLink>
          )}
        </Card>
      </Grid>
    </>
  );
}
