import { ACTS_ES } from './acts-es.ts';
import type { Grammar } from './romance.ts';

/** What reading Spanish takes. Own lists. */
export const SPANISH: Grammar = {
  acts: ACTS_ES,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  persons:
    'personas?|civiles|aldean[oa]s?|habitantes|hombres?|mujer(?:es)?|niñ[oa]s?|jóvenes|joven|estudiantes?|alumn[oa]s?|maestr[oa]s?|docentes?|profesor(?:es|as?)?|periodistas?|manifestantes?|activistas?|defensor(?:es|as?)?|abogad[oa]s?|opositor(?:es|as?)?|refugiad[oa]s?|migrantes?|desplazados|detenid[oa]s|pres[oa]s|reclus[oa]s|pacientes?|médic[oa]s?|enfermer[oa]s?|feligreses|agricultores|campesin[oa]s?|indígenas?|pescadores|trabajador(?:es|as?)?|rehenes|bebés?|familias?|menores|adolescentes?|sindicalistas?|ciudadan[oa]s?|líderes sociales|comuner[oa]s?|víctimas',
  passive: '(?:sido|fue|fueron|eran|era|resultaron|resultó|ser|murieron) (?:[\\p{L}]+ ){0,2}',
  active: '(?:ha|han|había|habían|haber|habría|habrían) (?:[\\p{L}]+mente )?',
  appeal:
    'recom(?:iend|end)\\p{L}*|ped\\p{L}+|pid\\p{L}+|insta|instan|instó|instaron|exhort\\p{L}*|llam\\p{L}+ a|solicit\\p{L}+|urge|urgen|urgió|alient\\p{L}+|exig\\p{L}+|exij\\p{L}+|invita|invitan|vel\\p{L}+ por|a fin de|con miras a|para (?:prevenir|evitar|poner fin|impedir|combatir|que)',
  duty: 'debe|deben|debería|deberían|deberá|deberán|debiera|tiene que|tienen que|ha de|han de|es necesario|es preciso|hay que',
  infinitive: '(?:no )?[\\p{L}]{2,}(?:ar|er|ir)(?:se|los|las)?',
  noInfinitive:
    'ayer|mujer|cualquier|taller|lugar|hogar|militar|militares|familiar|alquiler|primer|tercer|haber',
  law: 'artículos? \\d+|derechos? (?:a no|a)|prohíb\\p{L}+|prohib(?:e|en|ición)|delitos? de|crímenes? de|crimen de|convenci(?:ón|ones) (?:contra|sobre|para)|protección (?:contra|de)|luch\\p{L}+ contra|preven\\p{L}+ (?:de|la|las|los|el|contra)|ley (?:contra|sobre|de|para)|definición|será castigad\\p{L}|constituy\\p{L}+ (?:un|una)|relator\\p{L}* especial\\p{L}*|grupo de trabajo|comité (?:contra|de|sobre)|investig\\p{L}+ (?:sobre|de|los|las|el|la)|formación|día (?:de|internacional)',
  negation: 'no|nunca|jamás|ning[uú]n\\p{L}*|nadie|tampoco|sin|ni|en lugar|en vez',
  denial:
    'neg(?:ó|aron|aba|aban|ando)|nieg\\p{L}+|desm(?:i|e)nt\\p{L}+|desmient\\p{L}+|refut\\p{L}+|rechaz\\p{L}+ (?:[\\p{L}]+ ){0,3}(?:acusaciones|denuncias|alegaciones|señalamientos)|infundad[oa]s?|ninguna prueba',
  fear: 'tem(?:e|en|ía|ían|or|ores|iendo)|riesgo|riesgos|amenaz\\p{L}+|podría|podrían|peligro|advierte|advierten|advirtió|miedo',
  condition: 'si|en caso de|a menos que|de haber',
  conditional: '(?:habría|habrían|sería|serían) (?:[\\p{L}]+ ){0,3}',
  unreal:
    '(?:sea|sean|haya|hayan|fuera|fueran|fuese|fuesen|hubiera|hubieran|hubiese|hubiesen|será|serán|habrá|habrán|puede|pueden|va a|van a|a|de|(?<!haber sido )ser) (?:ser |(?!sido)[\\p{L}]+mente |sido )?',
  charge: '(?:conden|imput|proces|juzg|declarad|buscad)\\p{L}* (?:[\\p{L}]+ ){0,4}(?:por|de)',
  pattern:
    'generalizad[oa]s?|sistemátic[oa]s?|sistemáticamente|regularmente|frecuentes?|frecuentemente|a menudo|persist\\p{L}+|contin[uú]\\p{L}+|sigue|siguen|comun(?:es)?|habituales|numeros[oa]s|prácticas?|recurrentes?|reiterad[oa]s?|cada vez más|casos de',
  total:
    'en total|un total|registr\\p{L}+|documentó|documentado|documentaron|contabiliz\\p{L}+|balance|desde|hasta la fecha|hasta ahora|por ciento',
  hearsay:
    'presunt\\p{L}+|supuest\\p{L}+|aleg\\p{L}+|según|acus\\p{L}+|denunci\\p{L}+|afirm\\p{L}+|informaciones|al parecer|reporte\\p{L}*|sospech\\p{L}+',
  documented:
    'documentó|ha documentado|documentaron|verificó|ha verificado|confirmó|ha confirmado|constató|estableció',
  accident:
    'accidentes?|terremotos?|sismos?|inundaci(?:ón|ones)|naufragios?|avalanchas?|ciclones?|huracán|ahogad[oa]s?|cólera|covid|derrumbes?|deslizamientos?|rayo',
  battle: 'combates?|enfrentamientos?|emboscadas?|ofensiva',
  finite:
    'es|son|era|eran|ha|han|había|habían|está|están|sigue|siguen|persiste|persisten|continúa|continúan|fue|fueron|constituye|constituyen|sufren|preocupan?|se utilizan?|se cometen|se practican?|ocurren?',
  least: 'al menos|por lo menos|no menos de|como mínimo',
  over: 'más de',
  most: 'hasta|como máximo',
  under: 'menos de|cerca de|casi',
  about: 'unos|unas|alrededor de|aproximadamente|en torno a|cerca de unas',
  between: ['entre', 'y'],
  range: ['del|entre el|desde el', 'al|y el|hasta el'],
  day: 'el |este |día ',
  ofMonth: 'de ',
  ofYear: 'de |del (?:año )?',
  inPeriod: 'en |en el mes de |a principios de |a finales de |a mediados de |durante |en el año ',
  since: 'desde (?:el |la |principios de |finales de )?',
  spoken:
    '(?:declaró|anunció|afirmó|indicó|dijo|publicad[oa]|publicó|adoptad[oa]|condenó|denunció|comunicado|informe|resolución|ley|decreto|declaración|reunión|sesión|carta)(?: [\\p{L}]+){0,2} (?:del?|el|en|fechad[oa] el) ?',
  locative:
    '(?:en|dentro de|a lo largo de)(?: (?:el|la|los|las))?|(?:norte|sur|este|oeste|centro|noreste|noroeste|sureste|suroeste|región|provincia|ciudad|aldea|capital|campamento|localidad|departamento|frontera|estado|municipio)(?: [\\p{L}-]+){0,3}? (?:del|de|de la|de los|de las)',
  names: {
    COD: ['RDC', 'República Democrática del Congo'],
    COG: ['República del Congo', 'Congo-Brazzaville'],
    MMR: ['Myanmar', 'Birmania'],
    CAF: ['República Centroafricana'],
    PSE: ['Palestina', 'Gaza', 'Franja de Gaza', 'Cisjordania', 'Ribera Occidental'],
    SSD: ['Sudán del Sur'],
    SYR: ['República Árabe Siria', 'Siria'],
    USA: ['Estados Unidos'],
    BLR: ['Belarús', 'Bielorrusia'],
    PRK: ['República Popular Democrática de Corea', 'Corea del Norte'],
    TUR: ['Türkiye', 'Turquía'],
    CIV: ["Côte d'Ivoire", 'Costa de Marfil'],
    MEX: ['México'],
    HTI: ['Haití'],
    IRQ: ['Irak', 'Iraq'],
  },
  notNames: new Set([
    'Mauricio',
    'Dominica',
    'Granada',
    'Congo',
    'Guadalupe',
    'Martinica',
    'Georgia',
    'Corea',
    'Jersey',
    'Reunión',
    'Santa Elena',
    'Santa Lucía',
    'San Martín',
    'Mayotte',
  ]),
  translation: 'spa',
};
