import { describe, expect, it } from 'vitest';
import { isConcernSection, partsOf } from '../../sources/treaty-bodies/roles.ts';
import { readHeader } from '../../sources/un-documents/header.ts';
import { linesOfText } from '../../sources/un-documents/lines.ts';

describe('sections of concluding observations', () => {
  it.each([
    [['C. Principal subjects of concern and recommendations', 'Torture and ill-treatment'], true],
    [['III. Main areas of concern and recommendations', 'F. Violence against children'], true],
    [['C. Concerns and recommendations', 'Follow-up to the previous observations'], false],
    [['III. Main areas of concern and recommendations', 'Ratification of other instruments'], true],
    [['B. Positive aspects'], false],
    [['A. Introduction'], false],
    [['Factors and difficulties impeding the implementation of the Covenant'], false],
    [['IV. Implementation and reporting', 'A. Follow-up and dissemination'], false],
    [['D. Dissemination and follow-up'], false],
    [['Next periodic report'], false],
    [['Torture'], null],
    [[], null],
  ])('%j', (headings, isConcern) => {
    expect(isConcernSection(headings)).toBe(isConcern);
  });
});

describe('parts of a paragraph', () => {
  it.each([
    ['The Committee is concerned at reports of torture in custody.', ['concern']],
    ['The Committee reiterates its concern about deaths in prison (para. 12).', ['concern']],
    ['According to allegations received, guards beat prisoners.', ['concern']],
    ['The Committee welcomes the new law.', ['other']],
    ['The Committee recommends that the State party investigate killings.', ['recommendation']],
    ['The State party should prosecute those responsible for rape.', ['recommendation']],
    ['In the light of art. 6, the Committee urges the State party to end executions.', ['recommendation']],
    [
      'Recalling its general recommendation No. 35 (2017), the Committee calls upon it to act.',
      ['recommendation'],
    ],
    ['The Committee reiterates its previous recommendation that torture be punished.', ['recommendation']],
    ['It is concerned at the killing of four men. It recommends an inquiry.', ['concern', 'recommendation']],
    ['The Committee notes the law of 2024. The State party should apply it.', ['other', 'recommendation']],
    ['Police killed ten people, reportedly. The authorities must act.', ['concern', 'recommendation']],
  ])('%s', (body, roles) => {
    const parts = partsOf(body);
    expect(parts.map(({ role }) => role)).toEqual(roles);
    expect(parts.map((part) => part.body).join(' ')).toBe(body);
  });

  it('does not take a full stop of an abbreviation for the end of a sentence', () => {
    const [first, second] = partsOf(
      'The Committee regrets that art. 12 of Law No. 5 is ignored. The Committee recommends that it be applied.',
    );
    expect(first?.body).toBe('The Committee regrets that art. 12 of Law No. 5 is ignored.');
    expect(second?.role).toBe('recommendation');
  });

  it('is done at once with a paragraph without end', () => {
    const started = performance.now();
    for (const piece of [
      'the Committee also ',
      'It. ',
      'the State party further ',
      ', the Committee further, ',
    ]) {
      partsOf(piece.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('masthead of a treaty body', () => {
  it('is read where the name of the treaty stands beside it in one line', () => {
    const text = [
      'United Nations CRC/C/PER/CO/6-7',
      'Convention on the Distr.: General',
      'Rights of the Child 2 March 2026',
      'Original: English',
      'Committee on the Rights of the Child',
    ].join('\n');
    expect(readHeader(linesOfText(text))).toMatchObject({
      symbol: 'CRC/C/PER/CO/6-7',
      published_on: '2026-03-02',
      language_code: 'en',
    });
  });

  it('takes no day of a session for its own', () => {
    const text =
      'Human Rights Council\nForty-ninth session\n28 February–1 April 2022\n6 March - 24 March 2022';
    expect(readHeader(linesOfText(text)).published_on).toBeNull();
  });
});
