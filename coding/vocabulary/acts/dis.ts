import type { FamilyEntries } from '../entry.ts';

export const DIS = {
  enforced_disappearance: {
    label: 'enforced disappearance',
    definition:
      'Agents of the State, or people it lets act, take somebody and then deny it or hide where they are.',
    includes: 'Arrest followed by silence on the fate; disappearances by forces that govern.',
    excludes: 'Missing after battle or flight; seizure by armed groups or gangs (DIS.abduction_hostage).',
    example: 'Men in uniform took the lawyer away; every station denies that it holds him.',
    huridocs: ['030103000000'],
    uhri: ['D3', 'D2'],
    resembles: ['7(1)(i)'],
    indicators: ['7.8'],
    sdg: ['16.3', '16.10'],
    pyramid: 4,
  },
  abduction_hostage: {
    label: 'abduction or hostage-taking',
    definition: 'Armed groups, gangs or unknown men seize people.',
    includes: 'Kidnapping for ransom; hostages; travellers taken at roadblocks.',
    excludes: 'Children or pupils as such (CHD.child_abduction_transfer); arrest by the State (DET).',
    example: 'Bandits kidnapped eleven passengers from a bus.',
    huridocs: ['030104000000'],
    uhri: ['D3', 'D2'],
    resembles: ['8(2)(a)', '8(2)(c)'],
    indicators: ['7.8'],
    sdg: ['16.1'],
    pyramid: 4,
  },
  unspecified: {
    label: 'disappearance or abduction',
    definition: 'People are taken or gone and the text does not say by whom.',
    includes: 'Disappearances of unclear authorship.',
    excludes: 'People displaced and not yet traced.',
    example: 'Several residents have been missing since they were taken from their homes.',
    huridocs: ['030103000000', '030104000000'],
    uhri: ['D3', 'D2'],
    resembles: ['7(1)(i)'],
    indicators: ['7.8'],
    sdg: ['16.1'],
    pyramid: 4,
  },
} as const satisfies FamilyEntries<'DIS'>;
