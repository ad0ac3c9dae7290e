import { code } from '../coding/code.ts';
import { addressMayNamePerson, mayNamePerson } from '../coding/persons.ts';
import { CODING_VERSION } from '../coding/version.ts';
import { countryMentions } from '../schemas/country-mentions.ts';
import type { About, Capture, Document, Reading, SourcePassage } from '../schemas/flow.ts';
import { idOf, sha256 } from '../schemas/ids.ts';
import type { SourceMeta } from '../schemas/source.ts';
import type { Row } from '../schemas/table.ts';
import type { documentFacts, passages } from '../schemas/tables/documents.ts';
import type { violationFacts } from '../schemas/tables/violations.ts';
import type { TEXT_STATES } from '../schemas/vocabularies.ts';
import { withoutNamesInLabels } from './labels.ts';

type TextState = (typeof TEXT_STATES)[number];
type Licence = Pick<SourceMeta, 'licence' | 'redistribution' | 'attribution'>;

/** Texts of a synthetic home are invented by Tocsin itself, whatever channel they imitate. */
const SYNTHETIC: Licence = {
  licence: 'CC0-1.0',
  redistribution: 'full',
  attribution: 'Invented for the Tocsin demo',
};

/**
 * What this reader version and this coding version make of one document: ids from raw fields, coded passages, and
 * for every text whether it may leave in a release. Depends on nothing but its arguments.
 */
export function readingOf(
  document: Document,
  capture: Capture,
  meta: SourceMeta,
  synthetic: boolean,
): Reading {
  const licence = synthetic ? SYNTHETIC : meta;
  const document_id = idOf(meta.id, document.native_id);
  const labelled = withoutNamesInLabels(document);
  const passageRows = document.passages.map((p) => passageRow(document_id, p, licence));
  const about = aboutOf(document);
  return {
    reading_id: idOf(document_id, sha256(JSON.stringify(document)), meta.readerVersion, CODING_VERSION),
    capture_sha256: capture.capture_sha256,
    captured_at: capture.captured_at,
    warc: capture.warc,
    warc_offset: capture.warc_offset,
    reader_version: meta.readerVersion,
    coding_version: CODING_VERSION,
    document: documentRow(document_id, labelled, meta, licence),
    passages: passageRows,
    violations: meta.coded
      ? document.passages.flatMap((p, i) => violationRows(document_id, passageRows[i]?.passage_id, p, about))
      : [],
    recommendations: labelled.recommendations.map((r, i) => ({
      recommendation_id: idOf(document_id, 'recommendation', i),
      document_id,
      ...r,
    })),
    resolutions: labelled.resolutions.map((r, i) => ({
      resolution_id: idOf(document_id, 'resolution', i),
      document_id,
      ...r,
    })),
    acts: labelled.acts.map((a, i) => ({ act_id: idOf(document_id, a.kind, i), document_id, ...a })),
    ...externalRows(document_id, labelled),
  };
}

/** Rows of other data sets with their ids; a list that is empty is left out of the line. */
function externalRows(
  document_id: string,
  { external_events, external_counts, external_alerts, external_risk }: Document,
): Pick<Reading, 'external_events' | 'external_counts' | 'external_alerts' | 'external_risk'> {
  const id = (kind: string, position: number) => idOf(document_id, kind, position);
  return {
    ...(external_events && {
      external_events: external_events.map((e, i) => ({
        external_event_id: id('external_event', i),
        document_id,
        ...e,
      })),
    }),
    ...(external_counts && {
      external_counts: external_counts.map((c, i) => ({
        external_count_id: id('external_count', i),
        document_id,
        ...c,
      })),
    }),
    ...(external_alerts && {
      external_alerts: external_alerts.map((a, i) => ({
        external_alert_id: id('external_alert', i),
        document_id,
        ...a,
      })),
    }),
    ...(external_risk && {
      external_risk: external_risk.map((r, i) => ({
        external_risk_id: id('external_risk', i),
        document_id,
        ...r,
      })),
    }),
  };
}

function aboutOf(document: Document): About {
  return {
    published_on: document.published_on,
    countries: document.countries,
    issuer: document.issuer,
    title: document.title,
    language_code: document.language_code,
  };
}

function documentRow(
  document_id: string,
  document: Document,
  meta: SourceMeta,
  licence: Licence,
): Row<typeof documentFacts> {
  return {
    document_id,
    source_id: meta.id,
    source_family: meta.family,
    symbol: document.symbol,
    title: document.title,
    title_state: titleState(document.title, licence),
    published_on: document.published_on,
    language_code: document.language_code,
    address: document.address,
    address_state: addressState(document.address),
    countries: countriesOf(document).join(';') || null,
    licence: licence.licence,
    redistribution: licence.redistribution,
    attribution: licence.attribution,
  };
}

/** Where the publisher filed it under no country, the countries that its title names, or else its first passage. */
function countriesOf(document: Document): readonly string[] {
  if (document.countries.length > 0) return document.countries;
  const texts = [document.title ?? '', document.passages[0]?.body ?? ''];
  const named = texts.map((text) => countryMentions(text).map((mention) => mention.iso3));
  return [...new Set(named.find((codes) => codes.length > 0) ?? [])];
}

function passageRow(document_id: string, passage: SourcePassage, licence: Licence): Row<typeof passages> {
  return {
    passage_id: idOf(document_id, passage.paragraph),
    document_id,
    paragraph: passage.paragraph,
    char_count: passage.body.length,
    body_sha256: sha256(passage.body),
    body: passage.body,
    body_state: bodyState(passage.body, licence),
  };
}

function violationRows(
  document_id: string,
  passage_id: string | undefined,
  passage: SourcePassage,
  about: About,
): Row<typeof violationFacts>[] {
  if (!passage.coded || passage_id === undefined) return [];
  return code(passage, about).map((coded, position) => ({
    indicator_id: idOf(
      passage_id,
      coded.char_start,
      coded.act_code,
      coded.country_iso3,
      coded.harm,
      position,
    ),
    passage_id,
    document_id,
    ...coded,
  }));
}

function titleState(title: string | null, licence: Licence): TextState {
  if (title === null || title === '') return 'absent';
  if (licence.redistribution === 'none') return 'withheld_licence';
  return mayNamePerson(title) ? 'withheld_name' : 'shown';
}

function addressState(address: string | null): TextState {
  if (address === null) return 'absent';
  return addressMayNamePerson(address) ? 'withheld_name' : 'shown';
}

function bodyState(body: string, licence: Licence): TextState {
  if (body === '') return 'absent';
  if (licence.redistribution !== 'full') return 'withheld_licence';
  return mayNamePerson(body) ? 'withheld_name' : 'shown';
}
