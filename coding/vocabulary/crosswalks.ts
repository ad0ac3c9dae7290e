/**
 * The codes of other taxonomies that the vocabulary of acts refers to, each list closed: a code outside it does not
 * compile. Labels are ours; the codes are their publishers'.
 */

/** Themes of the Universal Human Rights Index, second level: only those in use. https://uhri.ohchr.org */
export const UHRI_THEMES = {
  B1: 'international criminal and humanitarian law',
  B3: 'equality',
  D2: 'physical and moral integrity',
  D3: 'liberty and security',
  D4: 'fundamental freedoms',
  D5: 'administration of justice',
  D6: 'name, identity, nationality',
  D8: 'marriage and family',
  E2: 'standard of living',
  E3: 'labour',
  E4: 'health',
  E5: 'education',
  E6: 'property',
  E7: 'culture',
  F1: 'women',
  F3: 'children',
  G1: 'minorities',
  G4: 'migrants',
  G5: 'refugees and internally displaced persons',
  H1: 'human rights defenders',
} as const;
export type UhriTheme = keyof typeof UHRI_THEMES;

/**
 * Rome Statute of the International Criminal Court, to the letter of the paragraph. An act *resembles* what the
 * letter names; context, intent and nexus, without which there is no crime, are not looked at.
 */
export const ROME_ARTICLES = {
  '6(a)': 'killing members of a group',
  '6(b)': 'serious harm to members of a group',
  '6(c)': 'conditions of life against a group',
  '6(d)': 'preventing births in a group',
  '6(e)': 'transferring children of a group',
  '7(1)(a)': 'murder',
  '7(1)(b)': 'extermination',
  '7(1)(c)': 'enslavement',
  '7(1)(d)': 'deportation or forcible transfer',
  '7(1)(e)': 'imprisonment',
  '7(1)(f)': 'torture',
  '7(1)(g)': 'sexual violence',
  '7(1)(h)': 'persecution',
  '7(1)(i)': 'enforced disappearance',
  '7(1)(j)': 'apartheid',
  '7(1)(k)': 'other inhumane acts',
  '8(2)(a)': 'grave breaches of the Geneva Conventions',
  '8(2)(b)': 'other serious violations in international armed conflict',
  '8(2)(c)': 'violations of common Article 3',
  '8(2)(e)': 'other serious violations in non-international armed conflict',
} as const;
export type RomeArticle = keyof typeof ROME_ARTICLES;

/** Targets of Sustainable Development Goal 16. https://sdgs.un.org/goals/goal16 */
export const SDG_TARGETS = {
  '16.1': 'less violence and fewer deaths of it',
  '16.2': 'no abuse, exploitation or trafficking of children',
  '16.3': 'rule of law and access to justice',
  '16.10': 'access to information, fundamental freedoms, safety of journalists and defenders',
  '16.b': 'laws and policies without discrimination',
} as const;
export type SdgTarget = keyof typeof SDG_TARGETS;
