import { TocsinError } from '../schemas/errors.ts';
import type { Source } from '../schemas/source.ts';
import { airwars } from './airwars.ts';
import { amnesty } from './amnesty.ts';
import { crisiswatch } from './crisiswatch.ts';
import { ewp } from './ewp.ts';
import { findings } from './findings.ts';
import { hapi } from './hapi.ts';
import { hdxSignals } from './hdx-signals.ts';
import { hrcReports } from './hrc-reports.ts';
import { hrcResolutions } from './hrc-resolutions.ts';
import { hrw } from './hrw.ts';
import { reliefweb } from './reliefweb.ts';
import { spCommunications } from './sp-communications.ts';
import { treatyBodies } from './treaty-bodies.ts';
import { ucdp } from './ucdp.ts';
import { uhri } from './uhri.ts';
import { unGeneva } from './un-geneva.ts';
import { unNews } from './un-news.ts';
import { unPress } from './un-press.ts';
import { unmiss } from './unmiss.ts';
import { uprDocuments } from './upr-documents.ts';
import { uprInfo } from './upr-info.ts';
import { views } from './views.ts';

/** Every source that Tocsin reads, in the order of reports. */
export const SOURCES: readonly Source[] = [
  uhri,
  uprInfo,
  uprDocuments,
  hrcResolutions,
  spCommunications,
  hrcReports,
  treatyBodies,
  unNews,
  unGeneva,
  unPress,
  reliefweb,
  hrw,
  amnesty,
  crisiswatch,
  ucdp,
  airwars,
  hdxSignals,
  hapi,
  unmiss,
  ewp,
  views,
  findings,
];

/** The source of an id. Throws `usage` with the known ids. */
export function sourceById(id: string): Source {
  const source = SOURCES.find(({ meta }) => meta.id === id);
  if (source !== undefined) return source;
  const ids = SOURCES.map(({ meta }) => meta.id).join(', ');
  throw new TocsinError('usage', `no source "${id}"; the sources are ${ids}`);
}
