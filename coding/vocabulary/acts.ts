import type { ActFamily } from '../../schemas/acts.ts';
import { ATT } from './acts/att.ts';
import { CHD } from './acts/chd.ts';
import { CIV } from './acts/civ.ts';
import { DEN } from './acts/den.ts';
import { DET } from './acts/det.ts';
import { DIS } from './acts/dis.ts';
import { DSP } from './acts/dsp.ts';
import { INC } from './acts/inc.ts';
import { KIL } from './acts/kil.ts';
import { OBJ } from './acts/obj.ts';
import { PER } from './acts/per.ts';
import { SEX } from './acts/sex.ts';
import { SLV } from './acts/slv.ts';
import { TOR } from './acts/tor.ts';
import type { FamilyEntries } from './entry.ts';

/** Version of definitions and crosswalks together. A change to any of them raises it. */
export const ACTS_VERSION = '1';

/** What the definitions were drawn up from and whose codes they carry. */
export const ACTS_SOURCES = [
  {
    title: 'HURIDOCS micro-thesauri, list 4, types of acts (2001)',
    address: 'https://huridocs.org/resource-library/micro-thesauri/',
  },
  { title: 'Universal Human Rights Index, themes', address: 'https://uhri.ohchr.org' },
  {
    title: 'Rome Statute of the International Criminal Court, articles 6 to 8 (A/CONF.183/9)',
    address: 'https://docs.un.org/en/A/CONF.183/9',
  },
  {
    title: 'UN Framework of Analysis for Atrocity Crimes (A/70/741-S/2016/71)',
    address: 'https://docs.un.org/en/A/70/741',
  },
  { title: 'Sustainable Development Goal 16', address: 'https://sdgs.un.org/goals/goal16' },
  {
    title: 'Anti-Defamation League, pyramid of hate (2021)',
    address: 'https://www.adl.org/sites/default/files/pyramid-of-hate-web-english_1.pdf',
  },
] as const;

/** The entries of every act, family by family in the order of the typology. */
export const ACT_ENTRIES = {
  KIL,
  ATT,
  OBJ,
  TOR,
  DET,
  DIS,
  SEX,
  DSP,
  DEN,
  CHD,
  SLV,
  PER,
  INC,
  CIV,
} as const satisfies { readonly [F in ActFamily]: FamilyEntries<F> };
