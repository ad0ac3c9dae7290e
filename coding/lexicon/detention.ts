/**
 * Why somebody was held, as reports say it: for what is protected (speech, protest, belief, opposition), or as the
 * suspect of a common crime, which is no violation by itself (docs/codebook.md, "Act"). Own lists.
 */

/** Who is seldom held for anything but what they say or stand for. */
const TARGETS =
  'journalists?|reporters?|bloggers?|editors?|writers?|activists?|(?:rights|hr) defenders?|rights lawyers?|protest[eo]rs?|demonstrators?|dissidents?|dissenters?|critics?|critical voices|opponents|opposition (?:\\w+ )?(?:members?|leaders?|figures?|supporters?|politicians?|candidates?|part(?:y|ies))|opposition|party (?:members|supporters)|whistle-?blowers?|unionists?|academics?|intellectuals?|students?|clerics?|pastors?|priests?|monks?|converts?|aid workers?|(?:un|humanitarian|ngo) (?:staff|workers?|personnel)|staff of (?:\\w+ ){0,3}(?:un|ngos?|agencies|organi[sz]ations)|satirists?|poets?|rappers?|singers?|artists?|youtubers?|tiktokers?|commentators?|broadcasters?|media workers?|political (?:prisoners?|detainees?|opponents?|rivals?)|prisoners? of conscience';
/** Charges that States bring against words, gatherings and membership. */
const CHARGES =
  'insult\\w*|defam\\w+|false (?:news|information)|fake news|misinformation|disinformation|misus\\w+ (?:of )?social media|incit\\w+|sedition|seditious|treason\\w*|subver\\w+|undermin\\w+|propaganda|extremis\\w+|terroris[mt]\\w*|blasphem\\w+|apostasy|espionage|spying|collaborat\\w+|national security|state security|public order|unlawful assembl\\w+|illegal (?:gathering|assembly|organi[sz]ation)|banned group|participat\\w+ in (?:\\w+ ){0,3}(?:protests?|demonstrations?|rall\\w+|gatherings?|mass events?)|foreign agents?|lèse.majesté|cyber ?crimes? law|anti-state|conspir\\w+ against|rumou?rs';
const DEEDS =
  '(?:for|after|over|because of|following) (?:[\\w’-]+ ){0,5}(?:posts?|posting|shar(?:ed|ing)|tweets?|tweeting|comments?|speech(?:es)?|criticis\\w+|criticiz\\w+|express\\w+|opinions?|views?|beliefs?|faith|religio\\w+|prayers?|worship|reporting|reports?|articles?|journalis\\w+|protests?|protesting|demonstrat\\w+|rall(?:y|ies)|march\\w*|petitions?|sign(?:ed|ing)|activism|campaign\\w*|calling|speaking|social media|facebook|telegram|twitter|videos?|strikes?|hijabs?|headscar\\w+|homosexual\\w*|being (?:an? )?(?:gay|lgbt\\w*|uyghur|uighur|christian|muslim|\\w+ minority))';
const CLIMATE =
  'crackdown|clampdown|dissent|repressi\\w+|arbitrar\\w+|politically motivated|peaceful\\w*|freedom of (?:speech|expression|assembly)|free speech|mass arrests|wave of arrests|arrest campaign|state of (?:emergency|exception)|without charges?|incommunicado|unfair|enforced disappearances?|to silence|intimidat\\w+|on behalf of|for political|occupation|anti-government|pro-democracy|Internal Security Act';

/** The sentence says that somebody is held for what is protected, or whom it holds tells it. */
export const PROTECTED_REASON = new RegExp(`\\b(?:${TARGETS}|${CHARGES}|${DEEDS}|${CLIMATE})\\b`, 'i');

/** The sentence gives a common crime, a search for suspects or a prosecution for atrocities as the reason. */
export const COMMON_CRIME =
  /\b(?:murder(?:s|ed|ers?)?|manslaughter|homicide|theft|thieves|robber(?:y|ies|s)?|burglar\w*|fraud\w*|corrupt\w*|brib\w+|money.?laundering|embezzl\w+|graft|drugs?|narcotics|cocaine|traffick\w+|smuggl\w+|extort\w+|organi[sz]ed crime|gangs?|cartels?|mafia|racketeering|larceny|stolen|stabbing|assault(?:ing)?|rap(?:e|ed|ing|ist)|paedophil\w*|child abuse|domestic violence|drunk|driving|arson|suspects?|suspected of|wanted|fugitives?|extradit\w+|war crimes|crimes against humanity|genocide|arrest warrants?|perpetrators?|kidnappers?|felon(?:y|ies)|hooligan\w*|insider trading|tax evasion|sex offences?|illegal mining|weapons possession|border dispute|terrorists)\b/i;
