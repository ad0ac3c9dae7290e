import { createHash } from 'node:crypto';
import { TocsinError } from '../../schemas/errors.ts';
import type { LinearModel } from './linear-model.ts';

/**
 * A model as it is committed. `data` is base64 of: for each learnt bucket in ascending order the gap to the one
 * before (variable-length integer), its inverse document frequency (one byte, in 24ths), the number of weights, and
 * per weight its label and its size (a signed byte, see `weightOf`).
 */
export interface ModelFile {
  readonly name: string;
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly biases: readonly number[];
  readonly bits: number;
  /** The largest weight of each label; all others are fractions of it. */
  readonly scales: readonly number[];
  /** SHA-256 of the decoded data. */
  readonly sha256: string;
  /** SHA-256 of each file it was trained on. */
  readonly trainedOn: readonly string[];
  readonly data: string;
}

export const IDF_STEPS = 24;

/** Sizes are stored as signed square roots, so that a byte tells small weights apart as well as large ones. */
export function weightOf(byte: number, scale: number): number {
  return (scale * byte * Math.abs(byte)) / (127 * 127);
}

/** Reads a committed model. Throws `internal` where its data is not what it was trained to be. */
export function openModel(file: ModelFile): LinearModel {
  const bytes = Buffer.from(file.data, 'base64');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== file.sha256) {
    throw new TocsinError('internal', `model ${file.name}: checksum ${sha256}, ${file.sha256} was due`);
  }
  const { labels, thresholds, biases, bits } = file;
  return { labels, thresholds, biases, bits, ...readWeights(bytes, file) };
}

function readWeights(bytes: Buffer, file: ModelFile) {
  const size = 2 ** file.bits;
  const idf = new Float64Array(size);
  const starts = new Uint32Array(size + 1);
  const weightLabels: number[] = [];
  const weights: number[] = [];
  let at = 0;
  let bucket = -1;
  while (at < bytes.length) {
    const gap = readInteger(bytes, at);
    at = gap.next;
    const before = bucket;
    bucket += gap.value;
    starts.fill(weights.length, before + 1, bucket + 1);
    idf[bucket] = bytes.readUInt8(at) / IDF_STEPS;
    const end = at + 2 + 2 * bytes.readUInt8(at + 1);
    for (at += 2; at < end; at += 2) {
      const label = bytes.readUInt8(at);
      weightLabels.push(label);
      weights.push(weightOf(bytes.readInt8(at + 1), file.scales[label] ?? 0));
    }
  }
  starts.fill(weights.length, bucket + 1);
  return { idf, starts, weightLabels: Uint8Array.from(weightLabels), weights: Float64Array.from(weights) };
}

/** Little-endian base 128, the highest bit of a byte telling that more follow. */
function readInteger(bytes: Buffer, from: number): { value: number; next: number } {
  let value = 0;
  let factor = 1;
  for (let at = from; ; at += 1) {
    const byte = bytes.readUInt8(at);
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, next: at + 1 };
    factor *= 128;
  }
}
