/**
 * Names of institutions, parties, forces, and money that belong to one country and often stand in its news in
 * place of its name; nobody’s own name. A hint to where something happened, no proof: read only where a text as a
 * whole is placed.
 * Own list of names in common use.
 */
const INSTITUTIONS: Readonly<Record<string, string>> = {
  USA: "FBI|NYPD|LAPD|Homeland Security|Supreme Court Justice|District Attorney|U.S. Attorney|Sheriff’s Office|Sheriff's Office|sheriff’s|sheriff's|Sheriff|Black Lives Matter|Republicans|Democrats|Capitol Hill|White House|American Civil Liberties Union|ACLU|African American|Native American|U.S. District Court|county jail|AFL-CIO|Border Patrol|Fox News|Department of Justice|Justice Department|state trooper|National Guard",
  GBR: "Scotland Yard|Metropolitan Police|Met Police|Crown Court|Home Office|Home Secretary|Downing Street|Old Bailey|Crown Prosecution Service|Tory|Tories|Labour MP|House of Lords|Unite the union|BBC News|Magistrates’ Court|Magistrates' Court|pence",
  IND: 'BJP|Lok Sabha|Rajya Sabha|Congress party|RSS|CBI|NIA|FIR|IPC|UAPA|lakh|lakhs|crore|crores|Rs|Dalit|Dalits|Adivasi|Panchayat|autorickshaw|Naxal|Naxals|Maoists|CPI-M|CPI(M)|Trinamool Congress|Khap',
  NGA: 'naira|EFCC|APC|PDP|DSS|Amotekun|IPOB|Boko Haram|Miyetti Allah|Hisbah|NSCDC|Fulani herdsmen|Senator representing|Emir of|NLC|ASUU|SARS|EndSARS',
  PHL: 'barangay|PNP|NPA|red-tagging|red-tagged|Lumad|Bayan Muna|Kadamay|Anakpawis|Karapatan|Quezon City|NTF-ELCAC|CIDG',
  PAK: 'PTI|ISI|Pashtun Tahafuz Movement|Pashtun Tahaffuz Movement|PTM|Lashkar-e-Taiba|Anti-Terrorism Court|Jamaat-e-Islami|PPP|PML-N',
  AFG: 'Taliban',
  MMR: 'Tatmadaw|junta|Rohingya|NLD|Civil Disobedience Movement|Arakan Army',
  CHN: 'Communist Party of China|CCP|Falun Gong|Uyghur|Uyghurs|Uighur|Uighurs|Global Times|Xinhua',
  HKG: 'national security law|Apple Daily|Legislative Council',
  BLR: 'Viasna',
  RUS: 'Kremlin|Duma|FSB|Roskomnadzor|Memorial',
  IRN: 'Revolutionary Guards|Revolutionary Guard|IRGC|Evin',
  TUR: 'HDP|AKP',
  EGY: 'Muslim Brotherhood',
  VEN: 'SEBIN|Chavista',
  NIC: 'Sandinista',
  SYR: 'White Helmets',
  ZWE: 'ZANU-PF|Zanu PF|MDC|ZCTU',
  UGA: 'UPDF',
  KEN: 'KSh|DCI',
  ZAF: 'ANC|COSATU|SAPS|Hawks|Economic Freedom Fighters|apartheid',
  GHA: 'cedis|NDC',
  SOM: 'Al-Shabaab|al-Shabaab|al Shabaab',
  SWZ: 'PUDEMO',
  LKA: 'LTTE|Tamil Tigers',
  BGD: 'Awami League|BNP|Rapid Action Battalion|Digital Security Act',
  MYS: 'ringgit|RM|PDRM|Malaysiakini',
  IDN: 'rupiah|KPK',
  THA: 'baht|lese majeste',
  KHM: 'CNRP',
  VNM: 'Communist Party of Vietnam',
  ISR: 'IDF|Shin Bet|Knesset|Israel Prison Service',
  PSE: 'Hamas|Palestinian Authority|Fatah',
  SAU: 'riyal',
  YEM: 'Houthi|Houthis',
  IRQ: 'Popular Mobilization Forces|Hashd|dinars',
  CAN: 'RCMP|First Nations',
  AUS: 'Aboriginal|NSW',
  FRA: 'gendarmes|CGT',
  DEU: 'Bundestag',
  MEX: 'Zetas|Sinaloa',
  COL: 'FARC|ELN',
  ETH: 'TPLF|birr',
  CMR: 'Ambazonia|Anglophone regions',
  RWA: 'RPF',
  BDI: 'Imbonerakure',
  TWN: 'DPP|Kuomintang',
};

/** Name and country. */
export const INSTITUTION_COUNTRIES: readonly (readonly [string, string])[] = Object.entries(
  INSTITUTIONS,
).flatMap(([iso3, names]) => names.split('|').map((name) => [name, iso3] as const));
