import { telHref } from '../../platform/http/site.ts';
import { Link, Paragraph } from '../../ui/index.ts';

/** There is always a person to call. */
export function CallUs({ label, phone }: { label: string; phone: string | null }) {
  if (!phone) return null;
  return (
    <Paragraph flush>
      {label}{' '}
      <Link href={telHref(phone)} nowrap>
        {phone}
      </Link>
    </Paragraph>
  );
}
