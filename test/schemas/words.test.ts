import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_CODES, ACT_FAMILIES, FAMILY_CODES } from '../../schemas/acts.ts';
import { COUNTRIES, countryOf, countryRows } from '../../schemas/countries.ts';
import { idOf, sha256 } from '../../schemas/ids.ts';
import { countriesTable } from '../../schemas/tables/signals.ts';
import * as words from '../../schemas/vocabularies.ts';

describe('closed word lists', () => {
  it.each([
    ['statement_kind', words.STATEMENT_KINDS, 'event aggregate pattern measure'],
    ['factuality', words.FACTUALITIES, 'asserted denied feared hypothetical'],
    [
      'standard_of_proof',
      words.STANDARDS_OF_PROOF,
      'judicial reasonable_grounds documented credible_allegation allegation unspecified',
    ],
    ['date_precision', words.DATE_PRECISIONS, 'day week month quarter year range unknown'],
    ['count_kind', words.COUNT_KINDS, 'event period_total cumulative increment'],
    ['harm', words.HARMS, 'killed injured detained disappeared displaced raped other'],
    ['violence_type', words.VIOLENCE_TYPES, 'one_sided indiscriminate communal battle not_violent unclear'],
    ['context', words.CONTEXTS, 'peace iac niac unclear'],
    ['redistribution', words.REDISTRIBUTIONS, 'none derived full'],
    ['source_family', words.SOURCE_FAMILIES, 'UN UPR HRC NGO external'],
    ['origin', words.ORIGINS, 'live file archive desk'],
    ['severity', words.SEVERITIES, 'info warning error'],
    ['change', words.CHANGES, 'none watch warning alarm'],
    ['outcome', words.OUTCOMES, 'ok empty_confirmed blocked source_failure shape_changed not_configured'],
    ['monitoring', words.MONITORING, 'observed zero_confirmed partial unmonitored not_applicable'],
    ['computability', words.COMPUTABILITY, 'ok low_power insufficient_history too_early'],
  ])('%s', (_, list, expected) => {
    expect(list.join(' ')).toBe(expected);
  });
});

describe('the typology of acts', () => {
  it('has 14 families and 46 acts', () => {
    expect(FAMILY_CODES).toHaveLength(14);
    expect(Object.values(ACT_FAMILIES).flatMap((family) => family.acts)).toHaveLength(46);
  });

  it('gives each act one code, and each family one for what is not said', () => {
    expect(new Set(ACT_CODES).size).toBe(46 + 14);
    expect(ACT_CODES.filter((code) => code.endsWith('.unspecified'))).toHaveLength(14);
    expect(ACT_CODES.filter((code) => !/^[A-Z]{3}\.[a-z_]+$/.test(code))).toEqual([]);
  });
});

describe('ids', () => {
  // Golden: a release of yesterday and one of tomorrow have to agree on them.
  it.each([
    [['hrw', '/news/2026/03/05/a'], '51f0a62482f205d6205f'],
    [['a', 'b'], '0473ef2dc0d324ab659d'],
    [['ab', ''], '784217d4dce78c02cbb1'],
    [[1, null, '1'], 'a559209fa36cc98ad59c'],
    [['Zażółć'], '9740adc4af083ff48c44'],
  ])('of %j is %s', (fields, id) => {
    expect(idOf(...fields)).toBe(id);
  });

  it('tell apart fields that only look alike when joined', () => {
    const field = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    const fields = fc.array(field, { maxLength: 4 });
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        expect(idOf(...a) === idOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('hash bytes and text alike', () => {
    expect(sha256('ü')).toBe(sha256(new Uint8Array([0xc3, 0xbc])));
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('countries', () => {
  it('are 193 members of the United Nations at least, each with a code of its own', () => {
    const codes = COUNTRIES.map((c) => c.iso3);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(COUNTRIES.filter((c) => c.unMember).length).toBeGreaterThanOrEqual(193);
  });

  it('know former States, with their last day', () => {
    const former = COUNTRIES.filter((c) => c.validTo !== null).map((c) => c.iso3);
    expect(former).toEqual(expect.arrayContaining(['YUG', 'SUN', 'CSK']));
    expect(countryOf('Soviet Union')).toBe('SUN');
  });

  it.each(['NULL', 'null', 'NA', 'N/A', 'None', 'unknown', '-', ' '])(
    'take "%s" for no country',
    (spelling) => {
      expect(countryOf(spelling)).toBeUndefined();
    },
  );

  it('are rows that their table takes', () => {
    const rows = countryRows();
    expect(rows.map((row) => countriesTable.row.parse(row))).toEqual(rows);
  });
});
