/**
 * The fixed typology of acts: 14 families, 46 acts. A code is `FAM.act`; a text that names a family and no act
 * gets `FAM.unspecified`. Adding an act is a schema change.
 */
export const ACT_FAMILIES = {
  KIL: {
    label: 'unlawful killing',
    lethal: true,
    acts: ['execution', 'massacre', 'death_in_custody', 'lethal_force_assembly', 'targeted_assassination'],
  },
  ATT: {
    label: 'conduct of hostilities against civilians',
    lethal: true,
    acts: ['indiscriminate_attack', 'direct_attack_civilians', 'prohibited_weapon', 'human_shields'],
  },
  OBJ: {
    label: 'protected objects and staff',
    lethal: false,
    acts: [
      'medical',
      'education',
      'cultural_religious',
      'survival_infrastructure',
      'homes_burned_pillage',
      'aid_or_peacekeepers',
    ],
  },
  TOR: {
    label: 'torture and ill-treatment',
    lethal: false,
    acts: ['torture', 'ill_treatment', 'inhuman_detention_conditions'],
  },
  DET: {
    label: 'deprivation of liberty',
    lethal: false,
    acts: ['arbitrary_arrest', 'incommunicado', 'mass_internment', 'unfair_trial_or_death_sentence'],
  },
  DIS: {
    label: 'disappearance and abduction',
    lethal: false,
    acts: ['enforced_disappearance', 'abduction_hostage'],
  },
  SEX: {
    label: 'sexual and reproductive violence',
    lethal: true,
    acts: ['rape_sexual_violence', 'sexual_slavery_forced_marriage', 'reproductive_violence'],
  },
  DSP: {
    label: 'displacement',
    lethal: true,
    acts: ['forced_displacement_eviction', 'deportation_refoulement', 'segregation_confinement'],
  },
  DEN: { label: 'denial of survival', lethal: true, acts: ['aid_denial', 'siege_starvation'] },
  CHD: { label: 'children', lethal: false, acts: ['recruitment_use', 'child_abduction_transfer'] },
  SLV: { label: 'slavery', lethal: false, acts: ['forced_labour_slavery', 'trafficking'] },
  PER: {
    label: 'persecution and discrimination',
    lethal: false,
    acts: ['discriminatory_law', 'nationality_denial', 'identity_suppression', 'bias_attack'],
  },
  INC: { label: 'incitement', lethal: false, acts: ['incitement', 'dehumanising_speech'] },
  CIV: {
    label: 'civic space',
    lethal: false,
    acts: ['assembly', 'media_expression', 'association_closure', 'reprisal_hrd'],
  },
} as const;

export type ActFamily = keyof typeof ACT_FAMILIES;

/** Family codes in the order of the typology. */
export const FAMILY_CODES = Object.keys(ACT_FAMILIES) as [ActFamily, ...ActFamily[]];

/** Every `FAM.act` code and every `FAM.unspecified`. */
export const ACT_CODES = FAMILY_CODES.flatMap((family) =>
  [...ACT_FAMILIES[family].acts, 'unspecified'].map((act) => `${family}.${act}`),
) as [string, ...string[]];
