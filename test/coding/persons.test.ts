import { describe, expect, it } from 'vitest';
import { addressMayNamePerson, mayNamePerson } from '../../coding/persons.ts';

describe('mayNamePerson', () => {
  it.each([
    'Iran: Release Farhad Mohseni',
    'Okonkwo trial opens in Lagos',
    'Rose Khan detained',
    'Myanmar: Daw Khin Myo Thant sentenced',
    'La familia de María Ibáñez',
    'Jean-Baptiste Delacroix was arrested',
    'Case of O’Hallorhan',
    'محمد',
    'ဒေါ်ခင်',
  ])('true: %s', (title) => expect(mayNamePerson(title)).toBe(true));

  it.each([
    '',
    'Myanmar: Military Air Strikes Kill Civilians in Rakhine',
    'Report of the Special Rapporteur on torture, A/HRC/49/50',
    'Sudanese Armed Forces and Rapid Support Forces',
    'UN experts: Nigeria must protect children, 14 April 2026',
    'Gaza: UNRWA schools hit',
    'Côte d’Ivoire',
    'the authorities released 12 detainees',
  ])('false: %s', (title) => expect(mayNamePerson(title)).toBe(false));
});

describe('addressMayNamePerson', () => {
  it.each([
    ['https://www.example.org/news/2026/04/14/iran-release-farhad-mohseni', true],
    ['https://example.org/rose-khan', true],
    ['https://example.org/%E0%A4%A', false],
    ['https://mohseni.example.org/news/2026/04/14/myanmar-air-strikes-kill-civilians', false],
    ['https://example.org/en/documents/a-hrc-49-50.pdf', false],
    ['https://spcommreports.ohchr.org/TMResultsBase/DownLoadPublicCommunicationFile?gId=30001', false],
    ['https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/MasterCalendar.aspx?Lang=en', false],
    ['https://undocs.org/CRC/C/PER/CO/6-7', false],
  ])('%s', (address, expected) => expect(addressMayNamePerson(address)).toBe(expected));
});
