import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Page,
  PageHead,
  Paragraph,
  RadioOptions,
  Row,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { ITEMS, LEVELS, type Quarter } from '../protocol/index.ts';
import { measureNames } from '../results/index.ts';
import { lastDayText, monthsOf } from '../verdicts/index.ts';
import { AGAIN, LEVEL, type Typed } from './prediction.rules.ts';
import { serviceName, serviceParam } from './service-name.ts';
import type { Words } from './words.ts';

export type PredictProps = {
  quarter: Quarter;
  service: { service: string; label: string };
  typed: Typed;
  errors: FieldError[] | undefined;
  language: Language;
  w: Words;
};

/** A number for each question of the verdict, and a level; save halfway, seal later. */
export const predictPage = ({ quarter, service, typed, errors, language, w }: PredictProps): VNode => {
  const p = w.image.predict;
  const names = measureNames(language);
  return (
    <Page tight>
      <Stack size="lg">
        {errors && <ErrorSummary title={w.errors.summary} errors={errors} />}
        <div>
          <BackLink href={paths.selfImage.list()}>{w.image.told.back}</BackLink>
          <PageHead title={p.title(serviceName(service, w))} intro={p.intro(monthsOf(quarter, language))} />
          <Paragraph soft flush>
            {w.image.until(lastDayText(quarter, language))} {p.open}
          </Paragraph>
        </div>
        <form
          class="az-stack"
          method="post"
          novalidate
          action={paths.selfImage.predict({ quarter, service: serviceParam(service.service) })}
        >
          {LEVELS.map((level) => (
            <Card title={level === 'value' ? p.value : w.levels[level]} id={`groep-${level}`}>
              <div class="az-predict">
                {ITEMS.filter((item) => item.level === level).map(({ key }) => (
                  <TextField
                    name={key}
                    label={names[key]}
                    hint={p.itemHint}
                    value={typed[key]}
                    error={errorOf(errors, key)}
                    inputMode="numeric"
                    size="short"
                    autocomplete="off"
                  />
                ))}
                {level === 'value' && (
                  <TextField
                    name={AGAIN}
                    label={names.again}
                    hint={p.again}
                    value={typed[AGAIN]}
                    error={errorOf(errors, AGAIN)}
                    inputMode="decimal"
                    size="short"
                    autocomplete="off"
                  />
                )}
              </div>
            </Card>
          ))}
          <RadioOptions
            name={LEVEL}
            label={p.level}
            options={([0, 1, 2, 3] as const).map((one) => ({ value: String(one), label: p.reached[one] }))}
            value={typed[LEVEL]}
            error={errorOf(errors, LEVEL)}
          />
          <Row>
            <Button iconEnd="arrow-right">{p.check}</Button>
            <Button kind="secondary" name="later" value="ja">
              {p.save}
            </Button>
          </Row>
        </form>
      </Stack>
    </Page>
  );
};
