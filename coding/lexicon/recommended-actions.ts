/**
 * Verbs and nouns by which McMahon's categories go, as classes: minimal, continuing, considering, general, specific.
 * The examples of UPR Info's "Database action category" (October 2014, https://www.upr-info.org), with words seen in
 * sessions 1-9.
 */
const CLASSES = {
  CON: 'continue continues continued continuing maintain maintaining pursue persevere persist keep sustain remain',
  SID:
    'consider considering consideration examine explore study review analyse envisage envision revise reflect ' +
    'possibility evaluate assess',
  MIN: 'share seek call request assistance international community technical cooperation experience experiences practices',
  GEN:
    'accelerate address improve strengthen take measures steps ensure guarantee intensify promote speed engage encourage ' +
    'enhance increase make efforts protect combat fight reinforce step respect support work give pay facilitate further ' +
    'deepen redouble uphold advance tackle prevent effective necessary appropriate all concrete',
  SPE:
    'ratify accede sign adopt amend enact abolish repeal implement enforce establish create develop eliminate investigate ' +
    'conduct undertake legislate criminalize criminalise prohibit ban release withdraw lift introduce set submit invite ' +
    'extend issue bring prosecute punish incorporate remove allow provide train organize launch publish draft abrogate ' +
    'decriminalize decriminalise declare end cease stop halt close commute ratifying acceding adopting amending enacting ' +
    'abolishing repealing implementing enforcing establishing creating developing eliminating investigating conducting ' +
    'undertaking setting introducing providing prosecuting punishing incorporating removing law laws legislation code ' +
    'constitution bill moratorium plan strategy programme commission institution invitation protocol convention',
} as const;

export const ACTION_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
