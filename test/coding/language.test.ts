import { describe, expect, it } from 'vitest';
import { languageOf, readsLanguage } from '../../coding/language.ts';

describe('language of a text', () => {
  it.each([
    ['Soldiers killed three villagers near the river on Monday, witnesses said.', 'en'],
    ['Des soldats ont tué trois villageois près de la rivière lundi, selon des témoins.', 'fr'],
    ['Unos soldados mataron a tres aldeanos cerca del río el lunes, según testigos.', 'es'],
    ['Солдаты убили троих жителей деревни у реки в понедельник, сообщили очевидцы.', 'ru'],
    ['قتل جنود ثلاثة قرويين بالقرب من النهر يوم الاثنين بحسب شهود عيان في المنطقة', 'ar'],
    ['Kyiv, Kharkiv, Odesa', null],
    ['', null],
    ['12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56', null],
  ])('"%s" is %s', async (text, language) => {
    expect(await languageOf(text)).toBe(language);
  });

  it.each([
    ['en', true],
    ['en-GB', true],
    [null, true],
    ['fr', true],
    ['es', true],
    ['ru', false],
  ])('coding reads %s: %s', (language, reads) => {
    expect(readsLanguage(language)).toBe(reads);
  });
});
