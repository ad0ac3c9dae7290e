/**
 * Words for who speaks, lower case, to a code of `asserted_by`: heads of noun phrases that are read only where a verb
 * of saying or "according to" follows or goes before. Own list; never a person.
 */
export const SPEAKERS: readonly (readonly [string, string])[] = Object.entries({
  un_body:
    'un|united nations|un’s|un agencies|un agency|un mission|un officials|un official|un spokesperson|secretary-general|special envoy|special representative|humanitarian coordinator|un women|undp|unfpa|unesco|wfp|fao|treaty body',
  prosecutors:
    'prosecutor|prosecutors|prosecution|the prosecution|attorney general|attorney-general|public prosecutor',
  government:
    'government|governments|authorities|official|officials|minister|ministers|ministry|department|state department|treasury department|embassy|consulate|president|prime minister|premier|spokesman|spokeswoman|spokesperson|ambassador|senator|lawmaker|lawmakers|parliament|commissioner|state media|regime|junta|kremlin|white house|state party|delegation|representative of the government|governor|mayor',
  military:
    'army|military|commander|general|soldiers|armed forces|air force|navy|defence forces|defense forces',
  police: 'police|police officer|police officers|police chief|police commissioner|inspector|sheriff',
  court: 'court|judge|judges|tribunal|supreme court|high court|magistrate',
  media:
    'news agency|reuters|afp|associated press|bbc|al jazeera|newspaper|news|radio|daily|local media|media|outlets|news outlets|television|broadcaster|journalist union',
  local_ngo:
    'ngo|ngos|rights group|rights groups|group|groups|rights organisation|rights organization|organisation|organization|organisations|organizations|foundation|centre for|center for|network|coalition|federation|watchdog|monitor|monitoring group|activist|activists|campaigner|campaigners|human rights defenders|human rights defender|civil society|committee to protect journalists|commission of jurists|rights commission|association|legal group|press freedom group|charity|aid group|aid groups|aid agencies|stakeholders|stakeholder|joint submission|submission|js1|js2|js3|js4|js5|js6|adfi',
  opposition_party:
    'opposition|opposition party|opposition parties|opposition leader|opposition leaders|opposition politician|opposition lawmaker|party leader|the party',
  witnesses:
    'witness|witnesses|eyewitness|resident|residents|villager|villagers|survivor|survivors|victim|victims|former detainee|former detainees|former prisoner|former prisoners|detainee|detainees|prisoner|prisoners|refugees|refugee|migrant|migrants|asylum seekers|workers|man|woman|boy|girl|person|persons|people interviewed|people|interviewees|those interviewed|interviews with|interviews|locals|community members|farmer|shopkeeper|student|students|neighbor|neighbour|neighbors|neighbours',
  families:
    'relative|relatives|family|families|family member|family members|mother|father|brother|sister|wife|husband|son|daughter|cousin|uncle|aunt|widow|parents|attorney|lawyer|lawyers|attorneys',
  experts:
    'expert|experts|analyst|analysts|professor|scholar|scholars|researcher|researchers|specialist|specialists|academic|academics|bishop|bishops|church|churches|pastor|priest|priests|company|union|unions|economist|pathologist|observers|leaders|community leader|elders|elder',
  medical_sources: 'doctor|doctors|medics|medical sources|hospital|hospital officials|medical providers',
  armed_group:
    'rebels|militants|armed group|rebel group|insurgents|taliban|hamas|houthis|the houthis|islamic state|jihadists',
  unknown_source: 'sources|source|reports|the reports|informed sources|unconfirmed reports|allegations',
}).flatMap(([code, phrases]) => phrases.split('|').map((phrase) => [phrase, code] as const));

/** An issuer's own names, lower case: its word is its own voice. */
export const OWN_NAMES: Readonly<Record<string, RegExp>> = {
  hrw: /\bhuman rights watch\b|\bhrw\b/,
  amnesty: /\bamnesty international\b|\bamnesty\b/,
  crisiswatch: /\bcrisis group\b/,
};
