import { writeFile } from 'node:fs/promises';
import { findHome, homePaths } from '../../home/paths.ts';
import { readDescriptorOf } from '../../home/releases.ts';
import { COUNTRIES, countryOf } from '../../schemas/countries.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { composeBrief } from '../brief/compose.ts';
import { type BriefFacts, briefFacts } from '../brief/facts.ts';
import { htmlOf } from '../brief/html.ts';
import { markdownOf } from '../brief/markdown.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { openRelease } from '../release-reader.ts';

interface BriefFlags extends CommonFlags {
  readonly format: 'md' | 'html';
  readonly vintage?: string;
  readonly out?: string;
}

/** `tocsin brief COUNTRY`: one page about a country, from one release. */
export async function brief(spelling: string, flags: BriefFlags): Promise<number> {
  const iso3 = countryOf(spelling);
  if (iso3 === undefined)
    throw new TocsinError(
      'usage',
      `"${spelling}" is no country that Tocsin knows: write its ISO 3166 alpha-3 code`,
    );
  const paths = homePaths(findHome(flags.home, process.env));
  const release = await openRelease(paths, flags.vintage);
  try {
    const { tocsin } = await readDescriptorOf(paths.releases, release.vintage);
    const facts = await briefFacts(release.connection, iso3, {
      country: COUNTRIES.find((c) => c.iso3 === iso3)?.name ?? iso3,
      vintage: release.vintage,
      synthetic: tocsin.kind === 'synthetic',
      retrospective: tocsin.as_of !== undefined,
    });
    const say = sayTo(flags.quiet ?? false);
    const page = flags.json ? JSON.stringify(facts) : pageOf(facts, flags.format);
    if (flags.out === undefined) say.out(page);
    else {
      await writeTo(flags.out, `${page}\n`);
      say.note(`${flags.out}: ${facts.country}, release ${facts.vintage}`);
    }
    return EXIT.well;
  } finally {
    release.close();
  }
}

function pageOf(facts: BriefFacts, format: BriefFlags['format']): string {
  return (format === 'html' ? htmlOf : markdownOf)(composeBrief(facts)).trimEnd();
}

async function writeTo(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new TocsinError(
      'usage',
      `${file} cannot be written (${error.code}): name a file in a folder that is there`,
    );
  });
}
