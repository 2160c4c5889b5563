import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  Page,
  PageHead,
  Paragraph,
  Progress,
  RadioOptions,
  Row,
  Stack,
} from '../../../ui/index.ts';
import type { Words } from '../words.ts';
import { PARTS, SCAN_ANSWERS, type ScanAnswers, STATEMENTS } from './scan.ts';

export type PartProps = {
  /** 1, 2 or 3 */
  part: number;
  answers: ScanAnswers;
  errors: FieldError[] | undefined;
  w: Words;
};

/** Eleven statements of one level; what was answered is kept when one stops. */
export const partPage = ({ part, answers, errors, w }: PartProps): VNode => {
  const s = w.scan;
  const level = PARTS[part - 1] ?? 'friendly';
  const last = part === PARTS.length;
  return (
    <Page tight>
      <Stack size="lg">
        {errors && <ErrorSummary title={w.errors.summary} errors={errors} />}
        <div class="az-stack az-stack--sm">
          <BackLink
            href={part === 1 ? paths.selfScan.result() : paths.selfScan.part({ part: String(part - 1) })}
          >
            {part === 1 ? s.title : s.part(part - 1, w.levels[PARTS[part - 2] ?? 'friendly'])}
          </BackLink>
          <Progress now={part} total={PARTS.length} text={s.part(part, w.levels[level])} />
          <PageHead title={s.question} intro={s.partText} />
        </div>
        <form class="az-stack" method="post" novalidate action={paths.selfScan.part({ part: String(part) })}>
          <div class="az-scan">
            {STATEMENTS[level].map((key) => (
              <RadioOptions
                name={key}
                label={s.statements[key]}
                options={SCAN_ANSWERS.map((value) => ({ value, label: s.answers[value] }))}
                value={answers[key]}
                error={errorOf(errors, key)}
              />
            ))}
          </div>
          <Row>
            <Button iconEnd="arrow-right">{last ? s.finish : s.next}</Button>
            <Button kind="secondary" name="later" value="ja">
              {s.later}
            </Button>
          </Row>
        </form>
        <Paragraph soft small flush>
          {s.private.parts[0]}
        </Paragraph>
      </Stack>
    </Page>
  );
};
