/**
 * Spanish words that report acts, by family. Own terms, after the Spanish texts of the UN instruments that define the
 * acts (https://www.ohchr.org/es/instruments-listings). What also has an innocent sense ("violar la ley", "detener
 * el proceso", "retener") is read with its victims only.
 */
import type { FamilyRule } from './romance.ts';

const DE =
  '(?:a |al |a los |a las |de |del |el |la |los |las |un |una |unos |unas |dos |tres |cuatro |cinco |varios |varias |\\d[\\d.]* ?){0,2}';
const WOMEN = 'mujer(?:es)?|niñas?|niños?|personas?|adolescentes?|jóvenes|menores|detenid[oa]s?';
const CRITICS =
  'periodistas?|manifestantes?|activistas?|defensor(?:es|as?)?|opositor(?:es|as?)?|abogad[oa]s?|estudiantes?|civiles|sindicalistas?|líderes sociales|campesin[oa]s?';
const SITES =
  'hospital(?:es)?|centros? de salud|clínicas?|ambulancias?|escuelas?|universidad(?:es)?|mezquitas?|iglesias?|templos?|viviendas?|casas?|cosechas|mercados?';
const RUINED = 'incendi|quem|destru|saque|bombarde|arras|demol|atac|profan';
const DONE = '(?:[oó]|aron|yó|yeron|ieron|ió|ad[oa]s?|id[oa]s?)';
const GROUPS = 'ONG|asociaci(?:ón|ones)|medios|periódicos?|organizaci(?:ón|ones)|radios?|emisoras?|partidos?';

export const ACTS_ES: readonly FamilyRule[] = [
  {
    family: 'KIL',
    harm: 'killed',
    stems: ['mat', 'muert', 'asesin', 'masacr', 'ejecu', 'decapit', 'linch', 'perdi', 'homicid'],
    participles:
      'asesinad[oa]s?|masacrad[oa]s?|decapitad[oa]s?|linchad[oa]s?|muert[oa]s(?= (?:por|en|a manos|durante|cuando))|ejecutad[oa]s? (?:extrajudicialmente|sumariamente)|matado',
    actives:
      'mató|mataron|asesinó|asesinaron|masacró|masacraron|decapitaron|lincharon|matando|asesinando|perdieron la vida',
    nouns:
      'ejecuci(?:ón|ones) (?:extrajudicial(?:es)?|sumarias?|arbitrarias?)|asesinatos?|masacres?|homicidios?',
    persons: true,
  },
  {
    family: 'ATT',
    harm: 'other',
    stems: ['bombarde', 'atac', 'ataque'],
    participles: `(?:aldeas?|mercados?|campamentos?|barrios?|poblados?) (?:[\\p{L}-]+ ){0,5}?(?:bombardead[oa]s?|atacad[oa]s?)`,
    actives: `(?:bombardeó|bombardearon|atacó|atacaron) ${DE}(?:aldeas?|mercados?|campamentos?|barrios?|poblados?|civiles|aldeanos|población)`,
    nouns:
      'ataques? (?:indiscriminados?|contra (?:la población civil|civiles|los civiles))|bombardeos? (?:indiscriminados?|aéreos?)',
    persons: false,
  },
  {
    family: 'OBJ',
    harm: 'other',
    stems: ['incendi', 'quem', 'destru', 'saque', 'bombarde', 'arras', 'demol', 'atac', 'ataque', 'profan'],
    participles: `(?:${SITES}) (?:[\\p{L}-]+ ){0,5}?(?:${RUINED})(?:ad[oa]s?|id[oa]s?)`,
    actives: `(?:${RUINED})${DONE} ${DE}(?:${SITES})`,
    nouns: `(?:ataques? contra|saqueos? de|destrucci(?:ón|ones) de|quema de) ${DE}(?:${SITES})`,
    persons: false,
  },
  {
    family: 'TOR',
    harm: 'other',
    stems: ['tortur', 'malos tratos', 'maltrat', 'golpiza'],
    participles:
      'torturad[oa]s?|maltratad[oa]s?|(?:sometid[oa]s? a|víctimas? de|sufrido) (?:actos de )?(?:torturas?|malos tratos)',
    actives: 'torturó|torturaron|torturando|(?:sufrieron|sufrió) (?:actos de )?(?:torturas?|malos tratos)',
    nouns: '(?:actos de |uso de la )?torturas?|malos tratos|tratos crueles',
    persons: true,
  },
  {
    family: 'DET',
    harm: 'detained',
    stems: ['deten', 'detuv', 'arrest', 'encarcel', 'condenad'],
    participles: `(?:detenid[oa]s?|arrestad[oa]s?|encarcelad[oa]s?) (?:arbitrariamente|ilegalmente|sin (?:orden judicial|cargos|juicio)|en régimen de incomunicación)|(?:arbitrariamente|ilegalmente) (?:detenid[oa]s?|arrestad[oa]s?|encarcelad[oa]s?)|(?:${CRITICS}) (?:[\\p{L}-]+ ){0,7}?(?:detenid[oa]s?|arrestad[oa]s?|encarcelad[oa]s?|condenad[oa]s? a muerte)|(?:detenid[oa]s?|arrestad[oa]s?|encarcelad[oa]s?) ${DE}(?:${CRITICS})`,
    actives: `(?:detuvo|detuvieron|arrestó|arrestaron|encarceló|encarcelaron) (?:(?:arbitrariamente|ilegalmente) ${DE}(?:personas?|mujeres|hombres|jóvenes)|(?:arbitrariamente |ilegalmente )?${DE}(?:${CRITICS}))`,
    nouns: 'detenci(?:ón|ones) (?:arbitrarias?|ilegal(?:es)?|masivas?)|arrestos? arbitrarios?',
    persons: true,
  },
  {
    family: 'DIS',
    harm: 'disappeared',
    stems: ['secuestr', 'rehen', 'rehén', 'desapar', 'raptad', 'raptar'],
    participles:
      'secuestrad[oa]s?|raptad[oa]s?|tomad[oa]s? como rehenes|desaparecid[oa]s? (?:forzosamente|por la fuerza)',
    actives: 'secuestró|secuestraron|raptaron|secuestrando|tomaron como rehenes',
    nouns: 'desaparici(?:ón|ones) forzadas?|desapariciones|secuestros?|tomas? de rehenes',
    persons: true,
  },
  {
    family: 'SEX',
    harm: 'raped',
    stems: ['viol', 'agresiones sexuales', 'esclavitud sexual', 'matrimonio'],
    participles: `(?<!(?:derechos?|libertad|dignidad) (?:[\\p{L}]+ )?(?:de )?(?:las |los |la )?)(?:${WOMEN})(?! cuy) (?:(?!derechos?|cuy[oa]s|ley(?:es)?|que)[\\p{L}-]+ ){0,5}?violad[oa]s?|violad[oa]s? ${DE}(?:${WOMEN})|víctimas? de (?:violaci(?:ón|ones)|violencia) sexual(?:es)?`,
    actives: `(?:violó|violaron) ${DE}(?:${WOMEN})|(?:sufrieron|sufrió) (?:violencia sexual|violaciones sexuales)`,
    nouns:
      'violencia sexual|violaci(?:ón|ones) (?:sexual(?:es)?|en grupo)|esclavitud sexual|matrimonios? forzados?|agresi(?:ón|ones) sexual(?:es)?',
    persons: true,
  },
  {
    family: 'DSP',
    harm: 'displaced',
    stems: ['desplaz', 'expuls', 'deport', 'desaloj', 'huir', 'abandonar'],
    participles:
      '(?:desplazad[oa]s?|desalojad[oa]s?) (?:por la fuerza|forzosamente|a la fuerza)|expulsad[oa]s?(?= (?:de sus|por la fuerza|colectivamente))|deportad[oa]s?|(?:obligad[oa]s?|forzad[oa]s?) a (?:huir|abandonar)',
    actives: '(?:obligó|obligaron|forzaron) (?:[\\p{L}\\d.-]+ ){1,5}?a (?:huir|abandonar)|deportó|deportaron',
    nouns:
      'desplazamientos? forzados?|desplazamiento forzoso|desalojos? (?:forzosos?|forzados?)|expulsi(?:ón|ones) colectivas?|deportaciones (?:masivas|colectivas)',
    persons: true,
  },
  {
    family: 'DEN',
    harm: 'other',
    stems: ['bloque', 'impid', 'priv', 'sitiad', 'asedi', 'hambre', 'obstac'],
    participles:
      '(?:ayuda|asistencia) humanitaria (?:[\\p{L}-]+ ){0,4}?bloquead[oa]s?|privad[oa]s? de (?:alimentos|agua potable|atención médica)|sitiad[oa]s?|asediad[oa]s?',
    actives:
      '(?:bloqueó|bloquearon|impidió|impidieron) (?:[\\p{L}-]+ ){0,5}?(?:ayuda|asistencia|convoyes|acceso) humanitari[oa]s?',
    nouns:
      'obstaculizaci(?:ón|ones) de la (?:ayuda|asistencia) humanitaria|hambre como (?:método|arma) de guerra|asedios?',
    persons: false,
  },
  {
    family: 'CHD',
    harm: 'other',
    stems: ['reclut', 'niños soldados'],
    participles: `(?:niñ[oa]s?|menores|adolescentes) (?:[\\p{L}-]+ ){0,5}?reclutad[oa]s?|reclutad[oa]s? ${DE}(?:niñ[oa]s?|menores|adolescentes)`,
    actives: `(?:reclutó|reclutaron) (?:por la fuerza )?${DE}(?:niñ[oa]s?|menores|adolescentes)`,
    nouns:
      'reclutamiento (?:forzado |forzoso |y (?:la )?utilización )?de (?:niñ[oa]s|menores|adolescentes)|niños soldados',
    persons: true,
  },
  {
    family: 'SLV',
    harm: 'other',
    stems: ['esclav', 'trabajo forz', 'trabajos forz', 'trata'],
    participles:
      'esclavizad[oa]s?|sometid[oa]s? a (?:trabajos? forzados?|trabajo forzoso|esclavitud)|víctimas? de (?:la )?trata',
    actives: null,
    nouns:
      'trabajos? forzados?|trabajo forzoso|esclavitud(?! sexual)|trata de (?:personas|mujeres|niños|seres humanos)',
    persons: true,
  },
  {
    family: 'PER',
    harm: 'other',
    stems: ['persecu', 'persegui', 'discrimin', 'nacionalidad'],
    participles: 'perseguid[oa]s? por (?:su|motivos)|discriminad[oa]s?|privad[oa]s? de su nacionalidad',
    actives: null,
    nouns: 'persecuci(?:ón|ones)|discriminaci(?:ón|ones) (?:[\\p{L}-]+ ){0,2}?(?:contra|hacia)',
    persons: true,
  },
  {
    family: 'INC',
    harm: 'other',
    stems: ['incit', 'odio'],
    participles: 'incitado (?:[\\p{L}-]+ ){0,3}?(?:al odio|a la violencia|al genocidio|a matar)',
    actives: '(?:incitó|incitaron) (?:[\\p{L}-]+ ){0,3}?(?:al odio|a la violencia|al genocidio|a matar)',
    nouns: 'incitaci(?:ón|ones) (?:al odio|a la violencia|a la discriminación)|discursos? de odio',
    persons: false,
  },
  {
    family: 'CIV',
    harm: 'other',
    stems: [
      'manifest',
      'protest',
      'disol',
      'disuel',
      'cerr',
      'clausur',
      'prohib',
      'represi',
      'reprim',
      'represalia',
      'restricci',
      'suspend',
    ],
    participles: `(?:${GROUPS}) (?:[\\p{L}-]+ ){0,4}?(?:disuelt[oa]s?|cerrad[oa]s?|clausurad[oa]s?|prohibid[oa]s?|suspendid[oa]s?)|(?:manifestaci(?:ón|ones)|protestas?) (?:[\\p{L}-]+ ){0,5}?(?:reprimid[oa]s?|dispersad[oa]s?|prohibid[oa]s?)`,
    actives: `(?:disolvió|disolvieron|cerró|cerraron|clausuró|clausuraron|prohibió|prohibieron|suspendió|suspendieron) ${DE}(?:${GROUPS}|manifestaci(?:ón|ones)|protestas?)|(?:reprimió|reprimieron|dispersaron) ${DE}(?:manifestaci(?:ón|ones)|protestas?)`,
    nouns:
      'represión (?:de|contra) (?:las protestas|las manifestaciones|la sociedad civil)|represalias contra (?:los |las )?defensor|restricci(?:ón|ones) (?:a|de) la libertad de (?:expresión|reunión|asociación|prensa)',
    persons: false,
  },
];
