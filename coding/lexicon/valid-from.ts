/**
 * From when a word names what the lexicons mean by it: a text published before does not know it. Earliest day that
 * the source allows, so that no text loses a name it could use. Only clear cases; anything else is always known. The
 * documents named were not opened when this was written (unconfirmed).
 */
export const ORGANISATION_VALID_FROM: Readonly<Record<string, string>> = {
  // The mutiny of April 2012: Group of Experts, S/2012/348/Add.1.
  m23: '2012-04-01',
  // Formed in the middle of 2013: https://www.hrw.org/report/2015/09/09/men-no-mercy/
  rsf: '2013-06-01',
};

/** The missions, from the resolution of the Security Council that set them up. */
export const CLAIMANT_VALID_FROM: Readonly<Record<string, string>> = {
  unama: '2002-03-28', // S/RES/1401 (2002)
  unami: '2003-08-14', // S/RES/1500 (2003)
  monusco: '2010-05-28', // S/RES/1925 (2010)
  unmiss: '2011-07-08', // S/RES/1996 (2011)
  minusca: '2014-04-10', // S/RES/2149 (2014)
  unitams: '2020-06-03', // S/RES/2524 (2020)
};

/** Whether a text of that day can know what is valid from then; a text without a date knows everything. */
export function isKnown(validFrom: string | undefined, publishedOn: string | null): boolean {
  return validFrom === undefined || publishedOn === null || publishedOn >= validFrom;
}
