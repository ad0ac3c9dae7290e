/**
 * Countries with a chapter in the World Report, or in its chapter on the European Union, in most years since 2020
 * (https://www.hrw.org/world-report): those that the organisation looks at whether or not it has news of them. Of
 * any other country its silence says nothing.
 */
export const WORLD_REPORT: readonly string[] = (
  'AFG DZA AGO ARG ARM AUS AZE BHR BGD BLR BOL BIH BRA BFA BDI KHM CMR CAN CAF CHL CHN COL COD CUB ECU ' +
  'EGY SLV ERI SWZ ETH FRA GEO DEU GRC GTM GIN HTI HND HUN IND IDN IRN IRQ ISR ITA JPN JOR KAZ KEN XKX ' +
  'KWT KGZ LBN LBY MYS MDV MLI MEX MAR MOZ MMR NPL NIC NER NGA PRK OMN PAK PSE PNG PRY PER PHL POL QAT ' +
  'RUS RWA SAU SEN SRB SGP SOM ZAF KOR SSD ESP LKA SDN SYR TJK TZA THA TUN TUR TKM UGA UKR ARE GBR USA ' +
  'UZB VEN VNM ESH YEM ZWE'
).split(' ');
