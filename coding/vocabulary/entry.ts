import type { ACT_FAMILIES, ActFamily } from '../../schemas/acts.ts';
import type { RomeArticle, SdgTarget, UhriTheme } from './crosswalks.ts';
import type { HuridocsCode } from './huridocs.ts';
import type { RiskIndicator } from './risk-indicators.ts';

/** What one act means and what it corresponds to elsewhere. Own words throughout, made-up examples. */
export interface ActEntry {
  readonly label: string;
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly example: string;
  readonly huridocs: readonly HuridocsCode[];
  readonly uhri: readonly UhriTheme[];
  readonly resembles: readonly RomeArticle[];
  readonly indicators: readonly RiskIndicator[];
  readonly sdg: readonly SdgTarget[];
  /**
   * Level of the Anti-Defamation League's pyramid of hate
   * (https://www.adl.org/sites/default/files/pyramid-of-hate-web-english_1.pdf) at which the act stands when its
   * victims are chosen for who they are: 2 acts of bias, 3 systemic discrimination, 4 bias-motivated violence; null
   * where it is aimed at what people do. Attitudes (1) are no act; genocide (5) is a finding on intent, which no
   * single act carries.
   */
  readonly pyramid: 2 | 3 | 4 | null;
}

/** An entry for each act of the family and for what is left unspecified: one too few or too many does not compile. */
export type FamilyEntries<F extends ActFamily> = Readonly<
  Record<(typeof ACT_FAMILIES)[F]['acts'][number] | 'unspecified', ActEntry>
>;
