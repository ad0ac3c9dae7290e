import { ACTS_FR } from './acts-fr.ts';
import type { Grammar } from './romance.ts';

/** What reading French takes. Own lists; apostrophes are straight. */
export const FRENCH: Grammar = {
  acts: ACTS_FR,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  persons:
    'personnes?|civile?s?|villageois(?:es)?|habitante?s?|hommes?|femmes?|enfants?|filles?|fillettes?|garçons?|jeunes?|étudiante?s?|élèves?|lycéens?|enseignante?s?|journalistes?|manifestante?s?|militante?s?|activistes?|défenseurs?|avocate?s?|opposante?s?|réfugiée?s?|migrante?s?|déplacés|détenus?|détenues?|prisonnière?s?|prisonniers?|patients?|médecins?|infirmi(?:er|ère)s?|fidèles|agriculteurs?|éleveurs?|pêcheurs?|travailleurs?|humanitaires|otages?|bébés?|familles?|mineure?s?|adolescente?s?|syndicalistes?|citoyens?|membres de la communauté',
  passive: "(?:été|fut|furent|étaient|était|être) (?:[\\p{L}']+ ){0,2}",
  active: "(?:a|ont|avait|avaient|ayant|avoir|aurait|auraient|eut|eurent) (?:[\\p{L}']+ment )?",
  appeal:
    "recommand\\p{L}*|demand\\p{L}+ (?:instamment )?(?:à|au|aux|que|de)|appel\\p{L}* (?:à|au|aux|le|la|les|l'|de nouveau)|exhort\\p{L}*|engage|engagent|invit\\p{L}+|prie|prient|encourag\\p{L}*|exig\\p{L}+|veill\\p{L}+|afin (?:de|d'|que)|en vue (?:de|d')|pour (?:prévenir|empêcher|mettre fin|éviter|lutter|que)",
  duty: 'devrait|devraient|doit|doivent|devra|devront|il faut|il convient|il importe|tenus? de|nécessaire (?:de|que)',
  infinitive: "(?:s'|se |ne pas )?[\\p{L}-]{2,}(?:er|ir|re|oir)",
  noInfinitive:
    'hier|janvier|février|septembre|octobre|novembre|décembre|notre|votre|entre|contre|quatre|autre|outre|première?|dernier|lettre|titre|chambre|ministre|guerre|maire|militaire|mer|pour|soir|leur|avoir|dernière',
  law: "articles? \\d+|droits? (?:de ne pas|à ne pas|à)|interdi\\p{L}+ (?:de |d'|la |le |les |l'|toute? |tout )|interdiction (?:de|des|d')|crimes? (?:de|d')|conventions? (?:contre|sur|pour)|protection (?:contre|de)|lutt\\p{L}+ contre|préven\\p{L}+ (?:de|des|d'|la|contre)|loi (?:sur|contre|relative)|définition|est puni\\p{L}*|constitu\\p{L}+ (?:un|une|des)|rapporteur\\p{L}* spécia\\p{L}+|groupe de travail|comité (?:contre|des|sur)|enquêt\\p{L}+ sur|victimes de la|formation|journée",
  negation: "n'|ne|aucune?|jamais|sans|nul|nulle|ni|personne n'|ne pas|au lieu|échapp\\p{L}+",
  denial:
    "nie|nient|niait|nié|démen\\p{L}+|réfut\\p{L}+|contest\\p{L}+|rejet\\p{L}+ (?:[\\p{L}']+ ){0,3}(?:allégations|accusations)|sans fondement|aucune preuve|infondée?s?",
  fear: 'crain\\p{L}+|redout\\p{L}+|risqu\\p{L}+|menac\\p{L}+|pourrait|pourraient|avertit|avertissent|met en garde|mettent en garde|danger|peur',
  condition: "si|s'ils?|s'elles?|au cas où|en cas|à moins",
  conditional: "(?:aurait|auraient|serait|seraient) (?:[\\p{L}']+ ){0,3}",
  unreal:
    "(?:soit|soient|ait|aient|eût|fût|sera|seront|aura|auront|peut|peuvent|va|vont|à|d'|de|puisse|puissent|(?<!avoir )être) (?:être |(?!été)[\\p{L}']+ment |été )?",
  charge: "(?:condamn|inculp|poursuiv|jug|reconnu|recherch)\\p{L}* (?:[\\p{L}']+ ){0,4}(?:pour|de|d')",
  pattern:
    "généralisée?s?|systématiques?|systématiquement|régulièrement|fréquents?|fréquentes?|fréquemment|souvent|persist\\p{L}+|continu\\p{L}+|courante?s?|répandue?s?|nombreu\\p{L}+|pratiques?|récurrente?s?|demeur\\p{L}+|toujours|multipli\\p{L}+|cas (?:de|d')",
  total:
    'au total|un total|recens\\p{L}+|enregistr\\p{L}+|documenté\\p{L}*|bilan|depuis|à ce jour|en tout|pour cent',
  hearsay:
    "présumée?s?|allég\\p{L}+|selon|d'après|accus\\p{L}+|soupçonn\\p{L}+|affirm\\p{L}+|informations|rapporte?(?:nt|é)?|apparemment|il semble",
  documented: 'a documenté|ont documenté|a vérifié|a confirmé|ont confirmé|a établi|a constaté|a recensé',
  accident:
    'accidents?|séismes?|tremblement de terre|inondations?|naufrages?|avalanches?|cyclones?|ouragan|noyée?s?|choléra|covid|éboulements?|foudre',
  battle: 'combats?|affrontements?|accrochages?|embuscades?|offensive',
  finite:
    'est|sont|a|ont|était|étaient|avait|avaient|reste|restent|demeure|demeurent|persiste|persistent|continue|continuent|se poursuivent|se poursuit|signale|signalent|constitue|constituent',
  least: 'au moins|pas moins de|au minimum',
  over: "plus de|plus d'",
  most: "jusqu'à|au plus",
  under: 'moins de|près de|presque',
  about: 'environ|quelque|autour de|à peu près|une estimation de',
  between: ['entre', 'et'],
  range: ['du|entre le', 'au|et le'],
  day: 'le |ce ',
  ofMonth: '',
  ofYear: '',
  inPeriod:
    "en |au mois de |au mois d'|début |fin |mi-|au cours de l'année |durant l'année |pendant l'année |en l'an ",
  since: "depuis (?:le |la |l'|début |fin )?",
  spoken:
    "(?:déclaré|annoncé|affirmé|indiqué|dit|publiée?|adopté|condamné|dénoncé|communiqué|rapport|résolution|loi|décret|déclaration|réunion|session|octobre|lettre)(?: [\\p{L}']+){0,2} (?:du|le|de|en|daté du) ?",
  locative:
    "(?:en|au|aux|à|dans|à travers)(?: (?:la|le|les|l'))?|(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest|région|province|ville|village|capitale|camp|localité|territoire|département|frontière)(?: [\\p{L}'-]+){0,3}? (?:du|de|de la|de l'|des|d')",
  names: {
    COD: ['RDC', 'République démocratique du Congo', 'République Démocratique du Congo'],
    COG: ['Congo-Brazzaville', 'République du Congo'],
    MMR: ['Myanmar', 'Birmanie'],
    CAF: ['République centrafricaine', 'Centrafrique', 'RCA'],
    PSE: ['Palestine', 'Gaza', 'bande de Gaza', 'Cisjordanie', 'Territoire palestinien occupé'],
    SSD: ['Soudan du Sud'],
    CIV: ["Côte d'Ivoire"],
    SYR: ['République arabe syrienne', 'Syrie'],
    IRN: ["République islamique d'Iran"],
    USA: ['États-Unis'],
    BLR: ['Bélarus', 'Biélorussie'],
    PRK: ['République populaire démocratique de Corée', 'Corée du Nord'],
    MDA: ['République de Moldova', 'Moldavie'],
    TUR: ['Türkiye', 'Turquie'],
    CZE: ['Tchéquie'],
    SWZ: ['Eswatini'],
  },
  notNames: new Set([
    'Maurice',
    'Dominique',
    'Congo',
    'Salomon',
    'Corée',
    'Martinique',
    'Réunion',
    'Jersey',
    'Guernesey',
  ]),
  translation: 'fra',
};
