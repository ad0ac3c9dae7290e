import { csvRecords } from '../../../sources/formats/csv.ts';
import { compactDate, isoDate, PARAGRAPH, type Text } from './text.ts';

/** Articles of Human Rights Watch. */
export async function* hrw(raw: string, file: string): AsyncIterable<Text> {
  for await (const { number, values } of csvRecords(raw, ['text', 'published_date', 'Country'], file)) {
    if (values === null) continue;
    const text = values.text.split(/\n+/).join(PARAGRAPH);
    yield {
      file,
      record: `${number}`,
      text,
      publishedOn: compactDate(values.published_date),
      filedCountry: values.Country,
    };
  }
}

/** Recommendations of the UPR; their database gives no date. */
export async function* uprInfo(raw: string, file: string): AsyncIterable<Text> {
  for await (const { number, values } of csvRecords(raw, ['To', 'Text'], file)) {
    if (values === null) continue;
    yield { file, record: `${number}`, text: values.Text, publishedOn: null, filedCountry: values.To };
  }
}

/** Documents of IndiaPoliceEvents, put together from its sentences. */
export async function* indiaPolice(raw: string, file: string): AsyncIterable<Text> {
  const documents = new Map<string, string[]>();
  for await (const { values } of csvRecords(raw, ['doc_id', 'sent_text'], file)) {
    if (values === null) continue;
    const sentences = documents.get(values.doc_id) ?? [];
    documents.set(values.doc_id, [...sentences, values.sent_text.trim()]);
  }
  for (const [record, [dateline = '', ...sentences]] of documents) {
    // The first sentence reads "This story is from March 10, 2002"; text in lower case has no sentence ends to find.
    const [, month = '', day = '', year = ''] = /from (\w+) (\d+), (\d{4})/.exec(dateline) ?? [];
    const text = sentences.join(PARAGRAPH);
    yield { file, record, text, publishedOn: isoDate(year, month, day), filedCountry: 'India' };
  }
}
