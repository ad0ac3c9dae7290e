/**
 * Indicators of the UN Framework of Analysis for Atrocity Crimes (A/70/741-S/2016/71) that an act may bear on: only
 * those in use. `verified` where our short label was checked against a public paraphrase of the UN text (7.1-7.10,
 * 8, 9, 13.1-13.9); the others are to be read at the level of the factor alone. Risk factors themselves are in
 * `coding/lexicon/risk-factors.ts`, which coding writes to its rows.
 */
export const RISK_INDICATORS = {
  '7.6': { label: 'channels of communication controlled or banned', verified: true },
  '7.7': { label: 'NGOs, international organisations or media kept out', verified: true },
  '7.8': { label: 'more violations of life, integrity or liberty, or laws against a group', verified: true },
  '7.9': { label: 'more violence against women and children', verified: true },
  '7.10': { label: 'conditions that threaten life, deportation, segregation, camps', verified: true },
  '7.11': { label: 'goods for survival, cultural or religious property destroyed', verified: false },
  '7.14': { label: 'inflammatory speech', verified: false },
  '8.7': { label: 'incitement or hate propaganda as a trigger', verified: true },
  '9.1': { label: 'discriminatory, segregating or restricting practice or law', verified: true },
  '9.2': { label: 'existence or identity of a group denied', verified: true },
  '9.4': { label: 'tension over rights, resources, participation, security or identity', verified: true },
  '10.4': { label: 'measures against births, or transfer of children', verified: false },
  '10.8': { label: 'attacks on homes, livelihoods or symbols of a group', verified: false },
  '11.1': { label: 'patterns of violence against civilians', verified: false },
  '11.8': { label: 'means that strike without distinction', verified: false },
  '13.8': { label: 'supplies, medical or humanitarian access impeded', verified: true },
  '13.9': { label: 'mass movement or confinement prepared', verified: true },
  '13.10': { label: 'prohibited weapons', verified: false },
} as const;
export type RiskIndicator = keyof typeof RISK_INDICATORS;
