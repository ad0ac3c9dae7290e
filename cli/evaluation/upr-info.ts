import { type LabelledFile, readLabelled } from './labelled-csv.ts';

/** One recommendation of UPR Info's export, with its labels; null where the file does not say. */
export interface LabelledRecommendation {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly action: string | null;
  readonly themes: readonly string[] | null;
}

/** Reads an export of UPR Info (CSV, lone CR as line end, Mac OS Roman), or a folder of such. */
export async function readRecommendations(
  path: string,
): Promise<{ files: readonly LabelledFile[]; recommendations: readonly LabelledRecommendation[] }> {
  const files = await readLabelled(path, {
    required: ['To', 'Text'],
    labels: ['From', 'Session', 'Action', 'Issue'],
    legacy: 'macintosh',
  });
  const recommendations = files.flatMap((file) =>
    file.rows.map(({ number, values }) => ({
      id: `${file.name}:${number}`,
      text: values.Text ?? '',
      state: values.To ?? '',
      action: filled(values.Action),
      themes:
        filled(values.Issue)
          ?.split(',')
          .map((theme) => theme.trim()) ?? null,
    })),
  );
  return { files, recommendations };
}

function filled(cell: string | undefined): string | null {
  const text = cell?.trim() ?? '';
  return text === '' ? null : text;
}
