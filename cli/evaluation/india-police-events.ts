import { POLICE_LABELS } from '../../coding/models/police-acts.ts';
import { type LabelledFile, readLabelled } from './labelled-csv.ts';

/** One sentence of IndiaPoliceEvents. */
interface PoliceSentence {
  readonly id: string;
  readonly text: string;
  /** By label; null where the file does not say. */
  readonly labels: Readonly<Record<string, boolean | null>>;
}

interface PoliceDocument {
  readonly id: string;
  /** In the order of `sent_id`. */
  readonly sentences: readonly PoliceSentence[];
}

/** Reads a sentence file of IndiaPoliceEvents (https://github.com/slanglab/IndiaPoliceEvents), or a folder of such. */
export async function readPoliceDocuments(
  path: string,
): Promise<{ files: readonly LabelledFile[]; documents: readonly PoliceDocument[] }> {
  const files = await readLabelled(path, {
    required: ['doc_id', 'sent_id', 'sent_text'],
    labels: POLICE_LABELS,
    legacy: 'windows-1252',
  });
  const documents = files.flatMap((file) => [...byDocument(file)].map(toDocument));
  return { files, documents };
}

function byDocument(file: LabelledFile) {
  const groups = new Map<string, { order: number; sentence: PoliceSentence }[]>();
  for (const { values } of file.rows) {
    const { doc_id = '', sent_id = '', sent_text: text = '' } = values;
    const labels = Object.fromEntries(POLICE_LABELS.map((label) => [label, truth(values[label])]));
    const group = groups.get(doc_id) ?? [];
    group.push({ order: Number(sent_id), sentence: { id: `${doc_id}:${sent_id}`, text, labels } });
    groups.set(doc_id, group);
  }
  return groups;
}

function toDocument([id, group]: [string, { order: number; sentence: PoliceSentence }[]]): PoliceDocument {
  return { id, sentences: group.sort((a, b) => a.order - b.order).map(({ sentence }) => sentence) };
}

function truth(cell: string | undefined): boolean | null {
  if (cell === undefined || cell.trim() === '') return null;
  return Number(cell) > 0;
}
