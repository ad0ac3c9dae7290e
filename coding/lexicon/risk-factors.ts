/**
 * Risk factors of the UN Framework of Analysis for Atrocity Crimes (A/70/741-S/2016/71), factor level, that a
 * report of an act bears on: 2 record of serious violations, 7 enabling circumstances or preparatory action,
 * 9 intergroup tensions or discrimination, 10 signs of intent to destroy a group, 11 widespread or systematic
 * attack, 13 threats to those protected by humanitarian law, 14 threats to humanitarian or peacekeeping operations.
 * The crosswalk is ours, for the vocabulary of acts alone: rows have what their words show (`risk-factors.ts`).
 */
import type { ActFamily } from '../../schemas/acts.ts';

export const FAMILY_RISK_FACTORS: Readonly<Record<ActFamily, readonly string[]>> = {
  KIL: ['RF2', 'RF7', 'RF11'],
  ATT: ['RF2', 'RF11', 'RF13'],
  OBJ: ['RF7', 'RF13'],
  TOR: ['RF2', 'RF7'],
  DET: ['RF2', 'RF7'],
  DIS: ['RF2', 'RF7'],
  SEX: ['RF2', 'RF7'],
  DSP: ['RF7', 'RF13'],
  DEN: ['RF7', 'RF13'],
  CHD: ['RF2', 'RF13'],
  SLV: ['RF2'],
  PER: ['RF9'],
  INC: ['RF7', 'RF8'],
  CIV: ['RF7'],
};

/** Where the act says more than its family. */
export const ACT_RISK_FACTORS: Readonly<Record<string, readonly string[]>> = {
  'OBJ.aid_or_peacekeepers': ['RF13', 'RF14'],
  'OBJ.cultural_religious': ['RF7', 'RF9', 'RF10'],
  'DEN.aid_denial': ['RF7', 'RF13', 'RF14'],
  'DSP.segregation_confinement': ['RF7', 'RF9'],
  'CHD.child_abduction_transfer': ['RF2', 'RF10'],
  'SEX.reproductive_violence': ['RF7', 'RF10'],
  'PER.bias_attack': ['RF7', 'RF9'],
  'INC.dehumanising_speech': ['RF7', 'RF9'],
};
