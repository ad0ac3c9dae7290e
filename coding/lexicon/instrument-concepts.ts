/** Treaties, bodies and institutions that UPR recommendations name, and what is asked of them. A star stands for any ending. */
export const INSTRUMENT_CONCEPTS = {
  childConvention: 'crc, rights of the child, rights of children',
  childrenInConflict: 'armed conflict*, op-crc-ac, opac, child soldier*, recruit*',
  saleOfChildren: 'sale of children, op-crc-sc, opsc, child pornography',
  tortureConvention: 'cat, convention against torture, convention on torture, other cruel',
  tortureProtocol:
    'opcat, op-cat, optional protocol to cat, optional protocol to the cat, optional protocol to the convention against torture, ' +
    'optional protocol to the un convention against torture, optional protocol of the convention against torture, ' +
    'optional protocol to the united nations convention against torture, npm, preventive mechanism*, preventative mechanism*',
  womenConvention: 'cedaw, discrimination against women',
  womenProtocol:
    'op-cedaw, protocol to cedaw, protocol to the cedaw, protocol to the convention on the elimination of all forms of discrimination against women',
  civilCovenant: 'iccpr, covenant on civil, covenant for civil, iccpr-op*, op-iccpr*',
  firstProtocol: 'first optional, iccpr-op1, iccpr-op 1, op1-iccpr, op-iccpr-1',
  secondProtocol:
    'second optional, 2nd optional, second facultative, iccpr-op2, iccpr-op 2, op2-iccpr, op-iccpr-2, op2',
  socialCovenant: 'icescr, covenant on economic, op-icescr',
  raceConvention: 'cerd, icerd, racial discrimination, durban*',
  disabilityConvention: 'crpd, rights of persons with disab*, rights of people with disab*, op-crpd',
  disappearanceConvention:
    'cped, icppped, icpped, icped, ced, protection of all persons from enforced*, protection from enforced*',
  migrantConvention: 'icrmw, cmw, mwc, all migrant workers',
  criminalCourt: 'rome statute, icc, criminal court, kampala, privileges and immunities',
  refugeeConvention: '1951, 1967, refugee convention, status of refugees',
  labourOrganization: 'ilo, international labour org*, international labor org*',
  indigenousConvention: '169',
  childLabourConvention: '138, 182, child labo*, worst forms',
  domesticWorkConvention: '189, domestic work*',
  palermo: 'palermo, transnational organi*',
  humanitarianLaw:
    'geneva conv*, humanitarian law, ihl, civilian*, mine, mines, landmine*, cluster*, armed conflict*, child soldier*, ' +
    'war crime*, recruit*, explosive*, blockade*, international humanitarian',
  atrocity: 'genocide*, crimes against humanity, war crime*',
  treaty:
    'convention, conventions, covenant*, protocol*, treaty, treaties, instrument*, statute, declaration*',
  obligation:
    'international obligation*, international standard*, international norm*, international law*, international commitment*, ' +
    'international human rights obligation*, international human rights standard*, international human rights norm*, ' +
    'international human rights law*, international human rights commitment*, obligations under',
  joining:
    'ratif*, acced*, accession*, sign, signing, signature*, reservation*, become party, become a party, adhere*',
  domesticLaw:
    'transpos*, incorporat*, domestic law*, domesticat*, harmoni*, national law*, national legislation',
  treatyBody:
    'treaty bod*, committee*, treaty monitoring, reporting obligation*, overdue, periodic report*, initial report*, common core, ' +
    'concluding observation*',
  report: 'report, reports, reporting',
  specialProcedures:
    'special procedure*, rapporteur*, mandate holder*, mandate-holder*, standing invit*, open invit*, working group*, ' +
    'independent expert*, special representative*',
  upr: 'upr, universal periodic*, follow-up, follow up, accepted recommendation*, recommendations accepted',
  mechanisms: 'human rights mechanism*, un mechanism*, international mechanism*, human rights bodies',
  unitedNations: 'ohchr, high commissioner*, human rights council, united nations, un',
  civilSociety: 'civil society, ngo, ngos, non-governmental*, nongovernmental*, civil organi*',
  nationalInstitution:
    'paris princip*, nhri*, ombuds*, human rights commission*, national human rights inst*, a status, public defender, ' +
    'national institution*, independent human rights inst*, national commission*',
  planOfAction: 'plan of action, plans of action, action plan*, national plan*, human rights plan*',
} as const;
