import { pageOf } from '../../support/site.ts';
import { addDays, isSummerTime } from './days.ts';
import type { Played, Published } from './world.ts';

/** What a source shows a report as: how its adapter will know it, and where it lies. */
interface Shape {
  readonly nativeId: (report: Published) => string;
  readonly link: (report: Published) => string;
  /** Elements of its item that only this source has. */
  readonly more?: (report: Published) => string;
}

const slug = ({ number }: Published) => `report-${number}`;
const yearMonth = ({ day }: Published) => `${day.slice(0, 4)}/${day.slice(5, 7)}`;

export const SHAPES: Readonly<Record<Played, Shape>> = {
  hrw: {
    nativeId: (r) => `/news/${r.day.replaceAll('-', '/')}/${slug(r)}`,
    link: (r) => `https://www.hrw.org/news/${r.day.replaceAll('-', '/')}/${slug(r)}`,
  },
  amnesty: {
    nativeId: (r) => `en/${r.number}`,
    link: (r) => `https://www.amnesty.org/en/latest/news/${yearMonth(r)}/${slug(r)}/`,
    more: (r) =>
      `<amn:content-types><amn:id name="News">1</amn:id></amn:content-types>
       <amn:countries><amn:id name="${r.country.name}">2</amn:id></amn:countries>
       <content:encoded><![CDATA[<p>${r.text}</p>]]></content:encoded>`,
  },
  'un-news': {
    nativeId: (r) => String(r.number),
    link: (r) => `https://news.un.org/en/story/${yearMonth(r)}/${r.number}`,
  },
  'un-geneva': {
    nativeId: (r) => `news-media/meeting-summary/${yearMonth(r)}/${slug(r)}`,
    link: (r) => `https://www.ungeneva.org/en/news-media/meeting-summary/${yearMonth(r)}/${slug(r)}`,
  },
  'un-press': {
    nativeId: (r) => `sc${r.number}`,
    link: (r) => `https://press.un.org/en/${r.day.slice(0, 4)}/sc${r.number}.doc.htm`,
  },
  'hdx-signals': {
    nativeId: (r) => [r.country.iso3, 'acled_conflict', r.day, addDays(r.day, 1)].join('/'),
    link: () => '',
  },
  reliefweb: {
    nativeId: (r) => String(r.number),
    link: (r) => `https://reliefweb.int/report/${r.country.name.toLowerCase()}/${r.number}`,
  },
};

/** A feed, newest first. Its times are those of Geneva, at half past two: an hour that is missing or comes twice. */
export function feedOfReports(source: Played, reports: readonly Published[]): string {
  const { link, more } = SHAPES[source];
  const items = reports.map((r) => {
    const guid = source === 'amnesty' ? `https://www.amnesty.org/en/?p=${r.number}` : link(r);
    return `<item><title>Report on ${r.country.name}</title><link>${link(r)}</link><guid>${guid}</guid>
      <pubDate>${genevaTime(r.day)}</pubDate><description>${r.text}</description>${more?.(r) ?? ''}</item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:amn="https://www.amnesty.org/en/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Invented</title>
    <link>https://example.org/</link>${items.join('')}</channel></rss>`;
}

function genevaTime(day: string): string {
  const [weekday, date, month, year] = new Date(`${day}T12:00:00Z`).toUTCString().split(/,? /);
  return `${weekday}, ${date} ${month} ${year} 02:30:00 ${isSummerTime(day) ? '+0200' : '+0100'}`;
}

export function articleOf(report: Published): string {
  return pageOf({ slug: slug(report), day: report.day, country: report.country.name, text: report.text });
}

/** A page of the API of ReliefWeb that holds all reports. */
export function apiOfReports(reports: readonly Published[]): string {
  const data = reports.map((r) => ({
    id: String(r.number),
    fields: {
      title: `Report on ${r.country.name}`,
      date: { created: `${r.day}T10:00:00+00:00`, original: `${r.day}T00:00:00+00:00` },
      url_alias: SHAPES.reliefweb.link(r),
      country: [{ iso3: r.country.iso3.toLowerCase(), name: r.country.name }],
      source: [{ name: 'Example Organisation', shortname: 'EO' }],
      language: [{ code: 'en' }],
      format: [{ name: 'Situation Report' }],
      'body-html': `<p>${r.text}</p>`,
    },
  }));
  return JSON.stringify({ totalCount: data.length, count: data.length, data });
}

/** The table of all alerts, with the columns that are read. */
export function tableOfAlerts(reports: readonly Published[]): string {
  const rows = reports.map(({ country, day, number }) =>
    [
      country.iso3,
      'acled_conflict',
      `${day} 00:00:00`,
      'Medium concern',
      number,
      addDays(day, 1),
      '0.4.0.0',
    ].join(','),
  );
  return ['iso3,indicator_id,date,alert_level,value,campaign_date,signals_version', ...rows, ''].join('\n');
}
