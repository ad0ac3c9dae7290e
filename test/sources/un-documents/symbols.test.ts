import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, parseSymbol, readSymbol } from '../../../sources/un-documents/symbols.ts';

function partsOf(text: string): DocumentSymbol | undefined {
  const reading = parseSymbol(text);
  return reading.state === 'well_formed' ? reading.symbol : undefined;
}

describe('symbols', () => {
  it.each([
    ['A/HRC/RES/39/2', { kind: 'hrc', nature: 'resolution', session: '39', number: '2' }],
    ['A/HRC/RES/34/22', { kind: 'hrc', nature: 'resolution', session: '34', number: '22' }],
    ['A/HRC/RES/S-34/1', { kind: 'hrc', nature: 'resolution', session: 'S-34', number: '1' }],
    ['A/HRC/RES/49/1', { kind: 'hrc', nature: 'resolution' }],
    ['A/HRC/RES/OM/1/2', { kind: 'hrc', session: 'OM/1' }],
    ['A/HRC/DEC/S-4/101', { kind: 'hrc', nature: 'decision', session: 'S-4' }],
    ['A/HRC/PRST/6/1', { kind: 'hrc', nature: 'presidential_statement' }],
    ['A/HRC/48/18', { kind: 'hrc', nature: 'report', session: '48', number: '18', suffix: '' }],
    ['A/HRC/43/37', { kind: 'hrc', nature: 'report' }],
    ['A/HRC/27/11/Add.1', { kind: 'hrc', nature: 'report', suffix: '/Add.1' }],
    ['A/HRC/42/CRP.3', { kind: 'hrc', nature: 'conference_room_paper', number: '3' }],
    ['A/HRC/58/L.30/Rev.1', { kind: 'hrc', nature: 'draft', suffix: '/Rev.1' }],
    ['A/HRC/43/NGO/12', { kind: 'hrc', nature: 'ngo_statement' }],
    ['A/HRC/WG.6/33/BRN/1', { kind: 'upr', session: 33, country: 'BRN', paper: 'national_report' }],
    ['A/HRC/WG.6/33/BRN/2', { kind: 'upr', paper: 'compilation' }],
    ['A/HRC/WG.6/29/BRB/3', { kind: 'upr', paper: 'stakeholder_summary' }],
    [
      'CRC/C/PER/CO/6-7',
      { kind: 'treaty_body', body: 'crc', country: 'PER', nature: 'CO', cycle: '6-7', protocol: null },
    ],
    ['CRC/C/OPAC/BRN/CO/1', { kind: 'treaty_body', protocol: 'OPAC', country: 'BRN' }],
    ['CCPR/C/UNK/CO/1/Add.2', { kind: 'treaty_body', body: 'ccpr', country: 'UNK', suffix: '/Add.2' }],
    ['CAT/C/SEN/QPR/5', { kind: 'treaty_body', nature: 'QPR' }],
    ['CEDAW/C/BRB/RQ/9', { kind: 'treaty_body', nature: 'RQ' }],
    ['E/C.12/AUS/CO/6', { kind: 'treaty_body', body: 'cescr', country: 'AUS', cycle: '6' }],
    ['CCPR/C/75/D/916/2000', { kind: 'views', body: 'ccpr', session: 75, number: 916, year: 2000 }],
    ['CAT/C/GC/4', { kind: 'general_comment', body: 'cat', number: 4 }],
    ['CRC/C/15/Add.219', { kind: 'treaty_body_series', body: 'crc', series: 15, number: 219 }],
    ['AL IDN 6/2019', { kind: 'communication', type: 'AL', addressee: 'IDN', number: 6, year: 2019 }],
    ['JUA OTH 12/2026', { kind: 'communication', type: 'JUA', addressee: 'OTH' }],
    ['S/1994/674', { kind: 'security_council', nature: 'document', year: 1994, number: 674 }],
    ['S/RES/1325(2000)', { kind: 'security_council', nature: 'resolution', year: 2000, number: 1325 }],
    ['A/RES/79/1', { kind: 'general_assembly', nature: 'resolution', session: '79', number: '1' }],
    ['A/RES/ES-11/10', { kind: 'general_assembly', session: 'ES-11' }],
    ['A/RES/3379(XXX)', { kind: 'general_assembly', session: 'XXX', number: '3379' }],
    ['A/70/741', { kind: 'general_assembly', nature: 'document' }],
    ['E/CN.4/RES/1982/28', { kind: 'commission', nature: 'resolution', session: '1982', number: '28' }],
    ['E/CN.4/RES/1992/S-2/1', { kind: 'commission', session: '1992', number: 'S-2/1' }],
    ['E/CN.4/DEC/1982', { kind: 'commission', nature: 'decision', session: '1982', number: null }],
    ['E/CN.4/RES/10A(XXXIII)', { kind: 'commission', session: 'XXXIII', number: '10A' }],
    ['E/CN.4/RES/20/(XXXV)', { kind: 'commission', session: 'XXXV', number: '20' }],
    ['E/CN.4/RES/VI[X]', { kind: 'commission', session: 'X', number: 'VI' }],
    ['E/CN.4/RES(II)', { kind: 'commission', session: 'II', number: null }],
    ['E/HR/RES', { kind: 'commission', session: null, number: null }],
    ['ICC-02/17', { kind: 'icc', situation: '02/17', case: null }],
    ['ICC-01/22', { kind: 'icc', situation: '01/22' }],
    ['ICC-02/05-01/09', { kind: 'icc', situation: '02/05', case: '01/09' }],
    ['A/C.3/79/L.10', { kind: 'other', organ: 'A' }],
  ])('%s is read', (text, parts) => {
    expect(partsOf(text)).toMatchObject({ ...parts, symbol: text });
  });

  it.each([
    ['A/71/1016-S/2017/556', 'A/71/1016', 'S/2017/556'],
    ['A/75/863–S/2021/424', 'A/75/863', 'S/2021/424'],
    ['A/70/741—S/2016/71', 'A/70/741', 'S/2016/71'],
  ])('%s is two symbols of one text', (text, first, second) => {
    expect(partsOf(text)).toMatchObject({
      kind: 'dual',
      symbol: `${first}-${second}`,
      symbols: [{ symbol: first }, { symbol: second }],
    });
  });

  it('has one spelling for a resolution of the Security Council', () => {
    expect(partsOf('S/RES/1325 (2000)')?.symbol).toBe('S/RES/1325(2000)');
  });

  it.each([
    ['A/RES/60/1.24', 'A/RES/60/1'],
    ['A/HRC Res38/18', 'A/HRC/RES/38/18'],
    ['A/HRC/DEC22/117', 'A/HRC/DEC/22/117'],
    ['A/HRC/50/L.37 as orally revised', 'A/HRC/50/L.37'],
    ['E/CN.4/RES7(XXX)', 'E/CN.4/RES/7(XXX)'],
    ['E/CN.4/RESVI(VIII)', 'E/CN.4/RES/VI(VIII)'],
    ['CAT /C/GC/4', 'CAT/C/GC/4'],
    ['A/HRC/48/18*', 'A/HRC/48/18'],
    ['A/HRC/27/11/Add.1.', 'A/HRC/27/11/Add.1'],
    ['crc/c/per/co/6–7', 'CRC/C/PER/CO/6-7'],
    ['a/hrc/27/11/ADD.1', 'A/HRC/27/11/Add.1'],
  ])('%s is repaired to %s, with a note', (text, symbol) => {
    const problems = [...readSymbol(text, 'row 1')];
    expect(parseSymbol(text)).toMatchObject({ state: 'repaired', symbol: { symbol } });
    expect(problems.map(({ code, skips }) => ({ code, skips }))).toEqual([
      { code: 'symbol_repaired', skips: false },
    ]);
  });

  it.each(['', 'A/', 'A/HRC', 'E/CN.4/RESII)', 'E/CN.4/RES/5XXXII)', 'CRC/C/PER/C0/6', 'A/RES/60', 'hello'])(
    '"%s" is malformed',
    (text) => {
      expect(parseSymbol(text)).toEqual({ state: 'malformed' });
      expect([...readSymbol(text, null)].map(({ code }) => code)).toEqual(['malformed_symbol']);
    },
  );

  it('never throws, and what it gives is read again as the same', () => {
    const pieces = fc.constantFrom(
      'A',
      'HRC',
      'RES',
      'S-',
      '-',
      '–',
      '/',
      '1',
      '22',
      'CO',
      'CRC',
      'C',
      '(X)',
      ' ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseSymbol(text);
        if (reading.state === 'malformed') return;
        expect(partsOf(reading.symbol.symbol)).toEqual(reading.symbol);
      }),
    );
  });

  it.each(['A/', '1/1', '-', 'A/1-', '/Add.1', 'S-1/', '(', 'IVX', ' ', 'A/A.1'])(
    'is done at once with "%s" repeated without end',
    (piece) => {
      const started = performance.now();
      for (const length of [100, 119, 120, 1_000_000]) parseSymbol(piece.repeat(length).slice(0, length));
      expect(performance.now() - started).toBeLessThan(250);
    },
  );
});
