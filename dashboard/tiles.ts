/**
 * Where each country stands on the tile map: its coordinates (world-countries) spread over a grid so that every one has a
 * cell of its own near its place and its neighbours. Positions imply no opinion on any territory.
 */
const ROWS = [
  '.   .   .   .   .   .   .   ISL .   .   .   NOR SWE .   EST FIN .   .   .   .   .   .   .   .   .   .   .   .   .',
  'CAN .   .   .   .   .   .   .   GBR NLD DEU DNK CZE POL LTU LVA .   .   .   .   .   RUS .   .   .   .   .   .   .',
  '.   .   .   .   .   .   .   .   IRL BEL LUX AUT SVN SVK HUN BLR UKR .   .   .   KAZ .   .   .   .   .   .   .   .',
  '.   .   .   .   .   .   .   .   FRA CHE LIE SMR HRV SRB XKX ROU MDA .   GEO .   UZB KGZ .   MNG .   .   .   .   .',
  'USA .   .   .   .   .   .   PRT ESP AND MCO ITA BIH MNE MKD BGR TUR SYR ARM AZE TKM TJK .   .   .   PRK .   .   .',
  '.   .   .   .   .   .   .   .   MAR .   TUN VAT MLT ALB GRC CYP PSE LBN IRQ IRN AFG PAK .   CHN .   KOR JPN .   .',
  '.   CUB BHS .   .   .   .   ESH .   DZA .   .   LBY .   .   EGY ISR JOR KWT BHR QAT NPL BTN .   .   .   .   .   .',
  'MEX BLZ HTI DOM ATG .   .   .   MRT .   .   .   .   .   .   .   .   .   SAU ARE OMN IND BGD MMR LAO TWN .   .   .',
  'GTM HND JAM KNA DMA LCA CPV SEN MLI BFA NER .   .   TCD .   SDN .   ERI YEM .   .   .   .   THA VNM .   .   .   .',
  'SLV NIC CRI GRD VCT BRB GMB GNB GIN BEN NGA .   .   .   .   .   .   DJI .   SOM .   .   .   KHM .   PHL .   .   MHL',
  '.   .   PAN VEN TTO GUY .   SLE CIV GHA TGO CMR .   CAF .   SSD .   ETH .   .   .   LKA .   .   BRN .   PLW FSM .',
  '.   .   ECU COL .   SUR .   .   LBR .   STP GNQ COG .   COD RWA UGA KEN .   .   .   MDV .   SGP MYS .   .   NRU KIR',
  '.   .   PER .   .   BRA .   .   .   .   .   GAB .   .   .   BDI TZA .   .   SYC .   .   .   .   IDN TLS PNG SLB TUV',
  '.   .   .   BOL .   .   .   .   .   .   .   .   .   AGO .   ZMB MWI MOZ COM .   .   .   .   .   .   .   VUT FJI WSM',
  '.   .   .   .   PRY .   .   .   .   .   .   .   NAM .   BWA ZWE SWZ .   MDG MUS .   .   .   .   .   AUS .   .   TON',
  '.   .   .   CHL ARG URY .   .   .   .   .   .   .   .   ZAF LSO .   .   .   .   .   .   .   .   .   .   .   .   NZL',
];

export interface Place {
  readonly column: number;
  readonly row: number;
}

/** Columns and rows of the map before those of countries that have no place on it. */
export const COLUMNS = 29;
const PLACES = new Map(
  ROWS.flatMap((line, row) =>
    line.split(/ +/).flatMap((iso3, column) => (iso3 === '.' ? [] : [[iso3, { column, row }] as const])),
  ),
);

/** A cell for each country; those without a place of their own stand in rows below. */
export function placesOf(countries: readonly string[]): ReadonlyMap<string, Place> {
  const others = countries.filter((iso3) => !PLACES.has(iso3));
  const below = others.map((iso3, at) => {
    const place = { column: at % COLUMNS, row: ROWS.length + 1 + Math.floor(at / COLUMNS) };
    return [iso3, place] as const;
  });
  const own = countries.flatMap((iso3) => {
    const place = PLACES.get(iso3);
    return place ? [[iso3, place] as const] : [];
  });
  return new Map([...own, ...below]);
}
