/**
 * French words that report acts, by family. Own terms, after the French texts of the UN instruments that define the
 * acts (https://www.ohchr.org/fr/instruments-listings). What also has an innocent sense ("violer le droit",
 * "arrêter de", "enlever") is read with its victims only.
 */
import type { FamilyRule } from './romance.ts';

const DE =
  "(?:des? |du |de la |de l'|d'|les |la |le |un |une |deux |trois |quatre |cinq |plusieurs |quelque |\\d[\\d ]* ?)?";
const WOMEN =
  'femmes?|filles?|fillettes?|jeunes filles|personnes?|détenue?s?|garçons?|mineures?|adolescentes?';
const CRITICS =
  'journalistes?|manifestante?s?|militante?s?|activistes?|défenseurs?|défenseuses?|opposante?s?|avocate?s?|étudiante?s?|civils?|syndicalistes?|blogueurs?|blogueuses?';
const SITES =
  'hôpita(?:l|ux)|centres? de santé|cliniques?|ambulances?|écoles?|universités?|mosquées?|églises?|temples?|maisons?|habitations?|récoltes|marchés?';
const RUINED =
  'incendiée?s?|brûlée?s?|détruite?s?|pillée?s?|bombardée?s?|saccagée?s?|rasée?s?|démolie?s?|attaquée?s?|profanée?s?';
const GROUPS = 'ONG|associations?|médias?|journa(?:l|ux)|organisations?|radios?|partis?';

export const ACTS_FR: readonly FamilyRule[] = [
  {
    family: 'KIL',
    harm: 'killed',
    stems: [
      'tué',
      'tuant',
      'assassin',
      'massacr',
      'décapit',
      'lynch',
      'exécution',
      'sommaire',
      'trouvé la mort',
      'perdu la vie',
      'meurtre',
      'abattu',
    ],
    participles:
      "tuée?s?|assassinée?s?|massacrée?s?|décapitée?s?|lynchée?s?|exécutée?s? sommairement|sommairement exécutée?s?|abattue?s?(?= (?:par|à bout portant|d'une balle))|trouvé la mort|perdu la vie",
    actives: 'tuant|assassinant|massacrant',
    nouns: 'exécutions? (?:extrajudiciaires?|sommaires?|arbitraires?)|assassinats?|meurtres?|massacres?',
    persons: true,
  },
  {
    family: 'ATT',
    harm: 'other',
    stems: ['bombard', 'pilonn', 'attaqu', 'frappe', 'tirs'],
    participles: `(?:bombardé|pilonné|attaqué) ${DE}(?:villages?|marchés?|camps?|quartiers?|civils|villageois|population)|(?:villages?|marchés?|camps?|quartiers?) (?:[\\p{L}'-]+ ){0,5}?(?:bombardée?s?|pilonnée?s?|attaquée?s?)`,
    actives: null,
    nouns:
      '(?:attaques?|frappes?|bombardements?|tirs) (?:aveugles?|indiscriminée?s?|(?:contre|visant) (?:des |les |la )?(?:civils?|populations?))|bombardements? aériens|frappes aériennes',
    persons: false,
  },
  {
    family: 'OBJ',
    harm: 'other',
    stems: [
      'incendi',
      'brûl',
      'détrui',
      'pill',
      'bombard',
      'saccag',
      'ras',
      'démoli',
      'attaqu',
      'profan',
      'destruction',
    ],
    participles: `(?:${RUINED}) ${DE}(?:${SITES})|(?:${SITES}) (?:[\\p{L}'-]+ ){0,5}?(?:${RUINED})`,
    actives: null,
    nouns: `(?:attaques? contre|pillages? (?:de|des)|destructions? (?:de|des)|incendies? (?:de|des)) ${DE}(?:${SITES})`,
    persons: false,
  },
  {
    family: 'TOR',
    harm: 'other',
    stems: ['tortur', 'mauvais traitement', 'maltrait', 'tabac', 'roué'],
    participles:
      "torturée?s?|(?:soumis(?:es?)? à|victimes? d'actes) (?:de |la |des |des actes de )?(?:tortures?|mauvais traitements)|passée?s? à tabac|rouée?s? de coups|maltraitée?s?",
    actives: null,
    nouns: '(?:actes de |recours à la |usage de la )?tortures?|mauvais traitements',
    persons: true,
  },
  {
    family: 'DET',
    harm: 'detained',
    stems: ['arrêt', 'arrest', 'détention', 'détenu', 'emprison', 'incarcér', 'condamn', 'garde à vue'],
    participles: `(?:arrêtée?s?|détenue?s?|emprisonnée?s?|incarcérée?s?) (?:arbitrairement|illégalement|au secret|sans (?:mandat|inculpation|jugement))|(?:arbitrairement|illégalement) (?:arrêtée?s?|détenue?s?|emprisonnée?s?|incarcérée?s?)|(?:arrêté|détenu|emprisonné|incarcéré) ${DE}(?:${CRITICS})|(?:${CRITICS}) (?:[\\p{L}'-]+ ){0,7}?(?:arrêtée?s|arrêtée?(?= par)|détenue?s|emprisonnée?s|incarcérée?s|placée?s en (?:garde à vue|détention)|condamnée?s à mort)`,
    actives: null,
    nouns: '(?:arrestations?|détentions?) (?:arbitraires?|illégales?|massives?|au secret)',
    persons: true,
  },
  {
    family: 'DIS',
    harm: 'disappeared',
    stems: ['enlev', 'enlèv', 'kidnapp', 'otage', 'dispar', 'séquestr'],
    participles:
      'enlevée?s?|kidnappée?s?|prise?s? en otages?|séquestrée?s?|portée?s? disparue?s?|disparue?s? de force',
    actives: 'enlevant|kidnappant',
    nouns: "disparitions? forcées?|enlèvements?|kidnappings?|prises? d'otages?",
    persons: true,
  },
  {
    family: 'SEX',
    harm: 'raped',
    stems: ['viol', 'esclavage sexuel', 'mariage'],
    participles: `violé ${DE}(?:${WOMEN})|(?<!(?:droits?|libertés?|dignité) (?:[\\p{L}]+ )?(?:des |de la |de |d')?)(?:${WOMEN})(?! dont) (?:(?!droits?|dont|lois?|qui)[\\p{L}'-]+ ){0,5}?violée?s?|(?:victimes? de|subi (?:des|un|une)) (?:viols?|violences? sexuelles?)`,
    actives: null,
    nouns: 'viols?|violences? sexuelles?|esclavage sexuel|mariages? forcés?|agressions? sexuelles?',
    persons: true,
  },
  {
    family: 'DSP',
    harm: 'displaced',
    stems: ['déplac', 'expuls', 'déport', 'chass', 'fui', 'quitter', 'refoul'],
    participles:
      "déplacée?s? de force|expulsée?s?(?! (?:diplomates?|l'ambassad))|déportée?s?|chassée?s? de (?:leurs?|chez)|(?:contrainte?s?|forcée?s?) (?:à|de) (?:fuir|quitter)|refoulée?s?",
    actives: null,
    nouns:
      'déplacements? forcés?|expulsions? (?:forcées?|collectives?|massives?)|refoulements?|déportations?',
    persons: true,
  },
  {
    family: 'DEN',
    harm: 'other',
    stems: ['affam', 'priv', 'bloqu', 'entrav', 'assiég', 'siège', 'famine'],
    participles:
      "affamée?s?|privée?s? (?:de |d')(?:nourriture|eau potable|soins médicaux|vivres|aide humanitaire)|(?:bloqué|entravé|empêché)(?:e|s|es)? (?:[\\p{L}'-]+ ){0,3}?(?:l'aide humanitaire|l'accès humanitaire|convois? humanitaires?)|assiégée?s?",
    actives: null,
    nouns:
      "entraves? à l'(?:aide|accès|assistance) humanitaire|blocages? de l'aide humanitaire|famine comme (?:méthode|arme) de guerre",
    persons: false,
  },
  {
    family: 'CHD',
    harm: 'other',
    stems: ['recrut', 'enrôl', 'enfants soldats'],
    participles: `(?:recruté|enrôlé) (?:de force )?${DE}(?:enfants?|mineurs?|garçons?)|(?:enfants?|mineurs?|garçons?) (?:[\\p{L}'-]+ ){0,5}?(?:recrutée?s?|enrôlée?s?)`,
    actives: null,
    nouns:
      "(?:recrutement|enrôlement)s? (?:forcé |et utilisation |et l'utilisation )?d'enfants|enfants soldats",
    persons: true,
  },
  {
    family: 'SLV',
    harm: 'other',
    stems: ['esclav', 'travail forcé', 'traite'],
    participles:
      'réduite?s? en esclavage|(?:soumise?s?|astreinte?s?) (?:au|à du) travail forcé|victimes? de la traite',
    actives: null,
    nouns: 'travail forcé|esclavage(?! sexuel)|traite des (?:personnes|êtres humains|femmes|enfants)',
    persons: true,
  },
  {
    family: 'PER',
    harm: 'other',
    stems: ['persécut', 'discrimin', 'nationalité'],
    participles: 'persécutée?s?|discriminée?s?|(?:déchue?s?|privée?s?) de (?:leur|sa) nationalité',
    actives: null,
    nouns: "persécutions?|discriminations? (?:[\\p{L}'-]+ ){0,2}?(?:à l'égard|à l'encontre|contre|envers)",
    persons: true,
  },
  {
    family: 'INC',
    harm: 'other',
    stems: ['haine', 'haineux', 'incit', 'génocide', 'meurtre'],
    participles:
      "(?:incité|appelé) (?:[\\p{L}'-]+ ){0,3}?(?:à la haine|à la violence|au meurtre|au génocide|à tuer)",
    actives: null,
    nouns: 'incitations? à la (?:haine|violence|discrimination)|discours (?:de haine|haineux)',
    persons: false,
  },
  {
    family: 'CIV',
    harm: 'other',
    stems: [
      'manifest',
      'rassembl',
      'dissou',
      'suspend',
      'suspens',
      'ferm',
      'interdi',
      'répress',
      'réprim',
      'représailles',
      'restriction',
    ],
    participles: `(?:dissous|suspendu|fermé|interdit) ${DE}(?:${GROUPS})|(?:${GROUPS}) (?:[\\p{L}'-]+ ){0,4}?(?:dissoute?s?|dissous|suspendue?s?|fermée?s?|interdite?s?)|(?:manifestations?|rassemblements?) (?:[\\p{L}'-]+ ){0,5}?(?:réprimée?s?|dispersée?s?|interdite?s?)|(?:réprimé|dispersé|interdit) ${DE}(?:manifestations?|rassemblements?)`,
    actives: null,
    nouns:
      "répression (?:des|de la|de toute) (?:manifestations?|société civile|dissidence)|représailles (?:contre|à l'encontre) des? défenseu|restrictions? (?:à|de) la liberté (?:d'expression|de réunion|d'association|de la presse)",
    persons: false,
  },
];
