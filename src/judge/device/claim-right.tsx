import {
  Alert,
  Button,
  ButtonLink,
  type Children,
  Details,
  Heading,
  type HeadingLevel,
  Link,
  Paragraph,
  Row,
  Said,
  ScriptButton,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { en } from './en.ts';
import { type DeviceWords, nl } from './nl.ts';
import { QrSheet } from './qr-sheet.tsx';

export type ClaimRightProps = {
  language: 'nl' | 'en';
  right: string;
  organisation: string;
  quarter: Quarter;
  bucket: string;
  /** origin of the collector: its form */
  collector: string;
  /** where the right is asked: POST of what was blinded */
  claim: string;
  /** GET of the list of keys, and of the second source: the fingerprint as the council knows it */
  witness: string;
  state: 'waiting' | 'asked' | 'issued';
  /** whom to tell when the keys differ */
  tell?: { label: string; href: string } | undefined;
  level?: HeadingLevel;
  /** what one can do without script: the card */
  children: Children;
};

/** One right to judge. Without script its children are all there is; with it, the device makes its token here. */
export function ClaimRight({ language, level = 3, children, tell, ...right }: ClaimRightProps) {
  const w = { nl, en }[language];
  const parts = { w, level };
  return (
    <az-verdict-right
      data-right={right.right}
      data-organisation={right.organisation}
      data-quarter={right.quarter}
      data-bucket={right.bucket}
      data-collector={right.collector}
      data-claim={right.claim}
      data-witness={right.witness}
      data-state={right.state}
      data-file-text={w.save.fileText}
    >
      <div data-when="without">{children}</div>
      <div aria-live="polite">
        <div class="az-stack" data-when="start" hidden>
          <Paragraph flush>
            <Said usual={w.start.text} plain={w.start.plain} />
          </Paragraph>
          <div>
            <ScriptButton act="start" kind="primary" iconEnd="arrow-right" picture="thumb-up">
              {w.start.button}
            </ScriptButton>
          </div>
        </div>
        <Plain {...parts} when="busy" of="busy" />
        <Ready {...parts} />
        <Paper {...parts} name={`code-${right.right}`} />
        <Different {...parts} tell={tell} />
        <Elsewhere {...parts} />
        <Plain {...parts} when="refused" of="refused" />
        <Plain {...parts} when="later" of="later">
          <div>
            <ScriptButton act="retry">{w.later.button}</ScriptButton>
          </div>
        </Plain>
      </div>
    </az-verdict-right>
  );
}

type PartProps = { w: DeviceWords; level: HeadingLevel };

function State({
  when,
  title,
  level,
  children,
}: {
  when: string;
  title: string;
  level: HeadingLevel;
  children: Children;
}) {
  return (
    <div class="az-stack" data-when={when} hidden>
      <Heading level={level} look={3} flush>
        {title}
      </Heading>
      {children}
    </div>
  );
}

function Plain({
  w,
  level,
  when,
  of,
  children,
}: PartProps & { when: string; of: 'busy' | 'refused' | 'later'; children?: Children }) {
  return (
    <State when={when} title={w[of].title} level={level}>
      <Paragraph flush>{w[of].text}</Paragraph>
      {children}
    </State>
  );
}

function Ready({ w, level }: PartProps) {
  return (
    <State when="ready" title={w.ready.title} level={level}>
      <Paragraph flush>{w.ready.text}</Paragraph>
      <div data-not-lasting hidden>
        <Alert kind="info" title={w.ready.notLasting} />
      </div>
      <div data-link>
        <ButtonLink href="#" iconEnd="arrow-right" picture="thumb-up">
          {w.ready.go}
        </ButtonLink>
      </div>
      <Details summary={w.save.summary}>
        <Stack>
          <Paragraph flush>{w.save.text}</Paragraph>
          <Paragraph flush>{w.save.mind}</Paragraph>
          <Row>
            <ScriptButton act="file" iconStart="download">
              {w.save.file}
            </ScriptButton>
            <ScriptButton act="qr" kind="subtle">
              {w.save.qr}
            </ScriptButton>
            <ScriptButton act="print" kind="subtle" iconStart="printer">
              {w.save.print}
            </ScriptButton>
          </Row>
          <QrSheet text={w.save.sheet} />
        </Stack>
      </Details>
      <Details summary={w.same.summary}>
        <Paragraph flush>{w.same.text}</Paragraph>
        <Fingerprint />
      </Details>
    </State>
  );
}

function Paper({ w, level, name }: PartProps & { name: string }) {
  return (
    <State when="paper paper-wrong" title={w.paper.title} level={level}>
      <Paragraph flush>{w.paper.text}</Paragraph>
      <div data-when="paper-wrong" hidden>
        <Alert kind="error" title={w.paper.wrong} />
      </div>
      <form class="az-stack">
        <TextField
          name="fingerprint"
          id={name}
          label={w.paper.label}
          hint={w.paper.hint}
          autocomplete="off"
        />
        <div>
          <Button kind="secondary">{w.paper.button}</Button>
        </div>
      </form>
      <Paragraph flush soft>
        {w.paper.without}
      </Paragraph>
    </State>
  );
}

function Different({ w, level, tell }: PartProps & { tell: ClaimRightProps['tell'] }) {
  return (
    <State when="different" title={w.different.title} level={level}>
      <Alert kind="error" title={w.different.text} />
      <Paragraph flush>
        {w.different.tell} {tell && <Link href={tell.href}>{tell.label}</Link>}
      </Paragraph>
      <Fingerprint />
    </State>
  );
}

function Elsewhere({ w, level }: PartProps) {
  return (
    <State when="elsewhere" title={w.elsewhere.title} level={level}>
      <Paragraph flush>{w.elsewhere.text}</Paragraph>
      <Paragraph flush>{w.elsewhere.again}</Paragraph>
      <form data-again>
        <Button kind="secondary">{w.elsewhere.button}</Button>
      </form>
    </State>
  );
}

function Fingerprint() {
  return (
    <p class="az-code">
      <strong class="az-code__text" data-say="fingerprint" />
    </p>
  );
}
