import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INQUIRY, RESOLUTION, ROOM_PAPER, UNDATED } from './hrc-texts.ts';
import {
  CRC_OBSERVATIONS,
  FRENCH_OBSERVATIONS,
  KOSOVO_OBSERVATIONS,
  LIST_OF_ISSUES,
  OLD_OBSERVATIONS,
  OTHER_OBSERVATIONS,
} from './treaty-texts.ts';
import { unDocx } from './un-docx.ts';
import { unPdf } from './un-pdf.ts';
import { ADDENDUM, COMPILATION, FIRST_CYCLE, NATIONAL, REPORT, SUMMARY } from './upr-texts.ts';

// Writes the PDF and DOCX bodies of the fixtures: npx tsx test/documents/make.ts

const FIXTURES = join(import.meta.dirname, '../fixtures');

const PDFS = {
  'upr-documents/summary': SUMMARY,
  'upr-documents/report': REPORT,
  'upr-documents/report-first-cycle': FIRST_CYCLE,
  'upr-documents/addendum': ADDENDUM,
  'upr-documents/other-document': RESOLUTION,
  'hrc-reports/inquiry': INQUIRY,
  'hrc-reports/undated': UNDATED,
  'hrc-reports/other-document': RESOLUTION,
  'hrc-reports/review-report': REPORT,
  'treaty-bodies/observations-pdf': CRC_OBSERVATIONS,
  'treaty-bodies/observations-french': FRENCH_OBSERVATIONS,
  'treaty-bodies/list-of-issues': LIST_OF_ISSUES,
  'treaty-bodies/differs': OTHER_OBSERVATIONS,
} as const;

const DOCXS = {
  'upr-documents/compilation-docx': COMPILATION,
  'upr-documents/national-report-docx': NATIONAL,
  'hrc-reports/room-paper-docx': ROOM_PAPER,
  'treaty-bodies/observations-docx': KOSOVO_OBSERVATIONS,
  'treaty-bodies/no-sections': OLD_OBSERVATIONS,
} as const;

function write(name: string, file: string, bytes: Uint8Array): void {
  mkdirSync(join(FIXTURES, name), { recursive: true });
  writeFileSync(join(FIXTURES, name, file), bytes);
}

async function main(): Promise<void> {
  for (const [name, [masthead, parts]] of Object.entries(PDFS)) {
    write(name, 'body.pdf', await unPdf(masthead, parts));
  }
  for (const [name, [masthead, parts]] of Object.entries(DOCXS)) {
    write(name, 'body.docx', await unDocx(masthead, parts));
  }
  const whole = await unPdf(...SUMMARY);
  write('upr-documents/cut-off', 'body.pdf', whole.subarray(0, 3000));
  for (const source of ['upr-documents', 'treaty-bodies']) {
    write(`${source}/legacy-doc`, 'body.doc', Buffer.from('D0CF11E0A1B11AE10000000000000000', 'hex'));
  }
}

await main();
