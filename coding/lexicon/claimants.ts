/** Whom reports quote, lower case, to the code of `asserted_by`. Own list; never a person. */
export const CLAIMANTS: readonly (readonly [string, string])[] = entries({
  ohchr:
    'un human rights office|united nations human rights office|ohchr|high commissioner for human rights|un rights office|un rights chief|the high commissioner',
  un_secretary_general: 'un secretary-general|secretary-general',
  un_experts: 'un experts|special rapporteur|special rapporteurs|independent experts|working group',
  un_inquiry:
    'commission of inquiry|fact-finding mission|independent investigative mechanism|group of experts|panel of experts|iimm',
  unicef: 'unicef',
  unhcr: 'unhcr|un refugee agency',
  ocha: 'ocha|un humanitarian office',
  who: 'world health organization',
  unrwa: 'unrwa',
  iom: 'iom|international organization for migration',
  unama: 'unama',
  unami: 'unami',
  monusco: 'monusco',
  unmiss: 'unmiss',
  minusca: 'minusca',
  unitams: 'unitams',
  hrmmu: 'human rights monitoring mission in ukraine|hrmmu',
  icc: 'international criminal court|icc',
  icj: 'international court of justice|icj',
  icrc: 'icrc|red cross|red crescent',
  msf: 'médecins sans frontières|doctors without borders|msf',
  hrw: 'human rights watch',
  amnesty: 'amnesty international|amnesty',
  cpj: 'committee to protect journalists',
  rsf_press: 'reporters without borders',
  acled: 'acled',
  sohr: 'syrian observatory for human rights',
  aapp: 'assistance association for political prisoners',
  health_authorities: 'health ministry|ministry of health|health officials|health authorities',
  police: 'police|police spokesperson|police spokesman|police officials',
  military:
    'army|military|army spokesperson|military spokesperson|military spokesman|the military|defence ministry|ministry of defence',
  government:
    'government|the government|authorities|officials|state media|foreign ministry|interior ministry|government spokesperson|the prime minister|the president|state party|delegation',
  local_officials: 'local officials|local authorities|the governor|the mayor|local administration',
  court: 'the court|the tribunal|a court',
  witnesses:
    'witnesses|eyewitnesses|residents|local residents|villagers|survivors|victims|former detainees|detainees|refugees',
  families: 'relatives|family members|his family|her family|families|their families',
  medical_sources: 'doctors|medics|medical sources|hospital officials|hospital sources|health workers',
  media: 'local media|media reports|news reports|state television|media outlets',
  local_ngo:
    'rights groups|human rights groups|activists|monitors|human rights organizations|human rights organisations|civil society organizations|a monitoring group|local organizations|lawyers|ngos|local groups|stakeholders',
  armed_group: 'rebels|the rebels|the group|the armed group|taliban|hamas|houthis',
});

function entries(lists: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(lists).flatMap(([code, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, code] as const),
  );
}
