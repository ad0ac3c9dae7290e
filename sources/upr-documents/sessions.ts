/**
 * States reviewed at the first thirteen sessions of the UPR Working Group, as UPR Info's export of their
 * recommendations names them (https://www.upr-info.org; files 1-5, 6-9 and 10-13). The export puts a few
 * recommendations of the eleventh session under South Sudan, which had no review then: they belong to Sudan's.
 * Later sessions come through the feed of new documents. That a symbol carries the same code (and not, for an old
 * document, another of its time) is unconfirmed.
 */
const REVIEWED: readonly string[] = [
  'DZA ARG BHR BRA CZE ECU FIN IND IDN MAR NLD PHL POL ZAF TUN GBR',
  'BEN FRA GAB GHA GTM JPN MLI PAK PER KOR ROU LKA CHE TON UKR ZMB',
  'BHS BRB BWA BFA BDI CPV COL ISR LIE LUX MNE SRB TKM TUV ARE UZB',
  'AZE BGD CMR CAN CHN CUB DJI DEU JOR MYS MUS MEX NGA RUS SAU SEN',
  'AFG BLZ CAF TCD CHL COM MKD MLT MCO NZL COG SVK URY VUT VNM YEM',
  'ALB BTN BRN KHM CRI CIV CYP PRK COD DMA DOM GNQ ERI ETH NOR PRT',
  'AGO BOL BIH EGY SLV FJI GMB IRN IRQ ITA KAZ MDG NIC QAT SMR SVN',
  'ARM BLR GRD GIN GNB GUY KEN KIR KWT KGZ LAO LSO ESP SWE TUR',
  'AND BGR HRV HND JAM LBN LBR LBY MWI MDV MHL MRT FSM MNG PAN USA',
  'AUS AUT EST GEO MOZ MMR NAM NRU NPL NER OMN PRY RWA STP KNA LCA',
  'BEL DNK GRC HUN LVA PLW PNG WSM SYC SLE SGP SLB SOM VCT SDN SUR',
  'ATG HTI ISL IRL LTU MDA SWZ SYR TJK TZA THA TLS TGO TTO UGA VEN ZWE',
  'DZA BHR BRA ECU FIN IND IDN MAR NLD PHL POL ZAF TUN GBR',
];

/** Sessions of the Working Group whose States are known, by number. */
export const REVIEWS: ReadonlyMap<number, readonly string[]> = new Map(
  REVIEWED.map((codes, index) => [index + 1, codes.split(' ')]),
);
