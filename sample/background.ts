/** Invented sentences that name no act: what most of a report consists of. */

export const METHODS: readonly string[] = [
  'Researchers spoke by telephone with people who live nearby and looked at photographs of the place.',
  'The account rests on conversations with nine people, held one by one, and on satellite images.',
  'Two people who were there gave the same account when they were asked apart from each other.',
  'A letter with questions went to the ministry and had no answer when this text was written.',
  'Researchers compared videos with older pictures of the same street to find where they were made.',
  'A nurse and a driver described what they saw during the following days.',
];

export const APPEALS: readonly string[] = [
  'The authorities should open an independent inquiry and publish what it finds.',
  'The government should let monitors into the district without delay.',
  'Donors should pay for legal aid and for schools in the district.',
  'Those responsible should be brought before an ordinary court.',
  'The African Union and the United Nations should send observers before the rains.',
  'Parliament should give the ombudsman the means to look into complaints.',
];

export const CONTEXT: readonly string[] = [
  'The district lives on fishing and on a market that opens twice a week.',
  'Prices of maize have doubled since the rains failed, traders say.',
  'A new road joins the town to the coast, and buses run on it every morning.',
  'Elections for local councils are due within a year.',
  'Telephone service returned after a week of repairs.',
  'The river marks the boundary of two parishes that share a school.',
  'Most families keep goats and grow beans on terraces above the valley.',
  'The provincial library reopened with help from a foundation.',
];

export const QUIET_TITLES: readonly string[] = [
  'a new school year begins',
  'councils discuss a water plan',
  'judges meet on legal aid',
  'vaccination reaches the hills',
  'farmers ask for seed',
  'a census is prepared',
  'women elected to village boards',
  'a bridge opens to traffic',
];

export const QUIET_NEWS: readonly string[] = [
  'Teachers {in} began the school year {on} with new books in three languages.',
  'Councils {in} discussed a plan for clean water {on} and asked for public comments.',
  'Judges {in} met {on} to speak about legal aid for poor families.',
  'Nurses {in} finished a round of vaccination {on}, two days earlier than planned.',
  'Farmers {in} asked for better seed {on} after a dry season.',
  'Officials {in} presented a timetable for the census {on}.',
  'Village boards {in} took up their work {on}, half of their members women.',
  'A bridge {in} opened to traffic {on} after two years of work.',
];

export const WORLD_TITLE = 'Calendar of the month';
export const WORLD_NEWS =
  'Meetings of the month, with the hours at which they begin and the languages of interpretation.';
