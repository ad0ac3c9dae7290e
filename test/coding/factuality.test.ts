import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';

const CASES: readonly (readonly [sentence: string, factuality: string])[] = [
  // denied: the denial reaches the act and nobody named asserts it
  ['The army denied that soldiers had killed civilians in the village.', 'denied'],
  ['A police spokesman denied allegations of torture in the station.', 'denied'],
  ['The government rejected claims that its forces bombed the hospital.', 'denied'],
  ['The minister dismissed reports that protesters were shot dead.', 'denied'],
  ['The inquiry found no evidence that prisoners were tortured.', 'denied'],
  ['There is no evidence of enforced disappearances, the delegation said.', 'denied'],
  ['The ambassador refuted allegations that journalists were arbitrarily detained.', 'denied'],
  ['The allegations that guards raped detainees are baseless, the ministry said.', 'denied'],
  ['Claims that troops executed prisoners were rejected by the general staff.', 'denied'],
  ['Officials denied torturing detainees.', 'denied'],
  ['It is not true that police abducted the activist, the governor said.', 'denied'],
  ['The spokesman said that the prisoners were not tortured.', 'denied'],
  // asserted: the denial is of a part in it, of a charge by somebody named, or of something else
  ['The group denied responsibility for the attack that killed 12 civilians.', 'asserted'],
  ['He denied involvement in the killing of the journalist.', 'asserted'],
  ['Witnesses said soldiers killed 12 villagers, which the army denied.', 'asserted'],
  ['Two activists were arbitrarily detained on baseless charges.', 'asserted'],
  ['The party denied the charges after police arrested its leader.', 'asserted'],
  ['Prisoners were tortured and denied access to a lawyer.', 'asserted'],
  ['While the ministry denies it, police tortured three detainees in May.', 'asserted'],
  // feared: warned of, threatened, planned, attempted, at risk
  ['Families fear that the prisoners will be executed.', 'feared'],
  ['He is at risk of torture if returned to his country.', 'feared'],
  ['She could be tortured if deported.', 'feared'],
  ['The militia threatened to kill the villagers.', 'feared'],
  ['The commander vowed to execute the hostages.', 'feared'],
  ['Police said that they foiled a plot to assassinate the president.', 'feared'],
  ['The men planned to kidnap the governor.', 'feared'],
  ['Gunmen tried to abduct two nurses.', 'feared'],
  ['The experts warned that civilians could be massacred in the town.', 'feared'],
  ['Three men on death row are scheduled to be executed on Friday.', 'feared'],
  ['The refugees face imminent deportation to a country at war.', 'feared'],
  ['Many reporters stay at home because they are afraid of being arrested.', 'feared'],
  ['He worries that he will be deported.', 'feared'],
  ['The judge survived an assassination attempt.', 'feared'],
  ['The families are in danger of being forcibly evicted.', 'feared'],
  ['He might be killed in prison, his lawyer said.', 'feared'],
  ['The residents are under threat of forced eviction.', 'feared'],
  // asserted beside words of fear
  ['Villagers fled in fear after militiamen killed 12 people.', 'asserted'],
  ['Residents have lived in constant fear of indiscriminate shelling.', 'asserted'],
  ['As fast as possible, soldiers killed the prisoners.', 'asserted'],
  ['Soldiers, who had threatened to return, killed 12 people on Monday.', 'asserted'],
  ['The UN warned that 30 civilians had been killed in the town.', 'asserted'],
  // hypothetical: conditional, a scenario, a definition's example
  ['If civilians are killed, the talks will end.', 'hypothetical'],
  ['Unless a court intervenes, the refugees are deported.', 'hypothetical'],
  [
    'In a scenario in which guards torture a detainee, the duty to investigate was discussed.',
    'hypothetical',
  ],
  ['The court asked whether soldiers executed the prisoners.', 'hypothetical'],
  ['Such powers can lead to torture, as was said before.', 'hypothetical'],
  // a rule in force is no supposition
  ['Under the law, critics may be arbitrarily detained.', 'asserted'],
  ['Under the law, a woman can be imprisoned if she leaves her home.', 'asserted'],
  // alleged is asserted by who alleges
  ['Police allegedly tortured three detainees.', 'asserted'],
  ['Soldiers reportedly killed 12 villagers on Monday.', 'asserted'],
];

describe('factuality', () => {
  it.each(CASES)('%s', (sentence, factuality) => {
    const about = {
      published_on: '2024-05-15',
      countries: [],
      issuer: 'ohchr',
      title: null,
      language_code: 'en',
    };
    const rows = code({ paragraph: '1', body: sentence, coded: true }, about);
    expect(rows[0]?.factuality).toBe(factuality);
  });
});
