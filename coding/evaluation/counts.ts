/** A yes-or-no prediction beside its label. */
export interface Judgement {
  readonly predicted: boolean;
  readonly labelled: boolean;
}

export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

export function countsOf(judgements: readonly Judgement[]): Counts {
  const counted = (predicted: boolean, labelled: boolean) =>
    judgements.filter((j) => j.predicted === predicted && j.labelled === labelled).length;
  return {
    truePositives: counted(true, true),
    falsePositives: counted(true, false),
    falseNegatives: counted(false, true),
  };
}

/** Share of what was predicted that is right; null where nothing was predicted. */
export function precision({ truePositives, falsePositives }: Counts): number | null {
  return ratio(truePositives, truePositives + falsePositives);
}

/** Share of what is labelled that was predicted; null where nothing is labelled. */
export function recall({ truePositives, falseNegatives }: Counts): number | null {
  return ratio(truePositives, truePositives + falseNegatives);
}

/** Harmonic mean of precision and recall; null where nothing was predicted and nothing is labelled. */
export function f1({ truePositives, falsePositives, falseNegatives }: Counts): number | null {
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

/** Sums counts, for figures over several labels (micro average) or clusters. */
export function summed(counts: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => counts.reduce((total, one) => total + one[field], 0);
  return {
    truePositives: sum('truePositives'),
    falsePositives: sum('falsePositives'),
    falseNegatives: sum('falseNegatives'),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
