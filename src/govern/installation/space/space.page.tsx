import type { Room } from '../../../platform/database/room.ts';
import type { Language } from '../../../platform/language/language.ts';
import type { RunningProcess } from '../../../platform/pulse/pulse.sql.ts';
import { DataTable, Details, Heading, Page, Paragraph, Stack } from '../../../ui/index.ts';
import { bytesShown, countShown } from '../amounts.rules.ts';
import type { Words } from '../words.ts';
import { largestFirst, roomByFamily } from './space.rules.ts';

type Props = { words: Words; room: Room; processes: readonly RunningProcess[]; language: Language };

const LARGEST = 12;

export function SpacePage({ words: { space: w }, room, processes, language }: Props) {
  const size = (bytes: number): string => bytesShown(bytes, language);
  const columns = (labels: readonly string[]) => labels.map((label, at) => ({ label, numeric: at > 0 }));
  const looked = processes.filter(({ kind, folders }) => kind === 'first' && Object.keys(folders).length > 0);
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead flush>
            {w.intro(size(room.database))}
          </Paragraph>
        </div>
        <Stack>
          <Heading level={2}>{w.database}</Heading>
          <DataTable
            caption={w.database}
            hideCaption
            rowHeader={0}
            columns={columns(w.columns)}
            rows={roomByFamily(room.tables).map(({ family, rows, bytes }) => [
              w.family[family],
              countShown(rows, language),
              size(bytes),
            ])}
          />
          <Details summary={w.largest}>
            <DataTable
              caption={w.largest}
              hideCaption
              rowHeader={0}
              columns={columns(w.tableColumns)}
              rows={room.tables
                .slice(0, LARGEST)
                .map(({ name, rows, bytes }) => [name, countShown(Math.max(rows, 0), language), size(bytes)])}
            />
          </Details>
        </Stack>
        {looked.length === 0 && <Paragraph soft>{w.noFolder}</Paragraph>}
        {looked.map(({ machine, folders }) => (
          <Stack>
            <Heading level={2}>{w.folder(machine)}</Heading>
            <DataTable
              caption={w.folder(machine)}
              hideCaption
              rowHeader={0}
              columns={columns(w.folderColumns)}
              rows={largestFirst(folders, w.rest).map(([name, bytes]) => [name, size(bytes)])}
            />
          </Stack>
        ))}
      </Stack>
    </Page>
  );
}
