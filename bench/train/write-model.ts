import { createHash } from 'node:crypto';
import { IDF_STEPS, type ModelFile, weightOf } from '../../coding/models/model-file.ts';
import type { Plane } from './svm.ts';

interface Trained {
  readonly name: string;
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly planes: readonly Plane[];
  readonly idf: Float64Array;
  readonly bits: number;
  /** Weights kept per label, the largest first; the rest is left out of the file. */
  readonly keep: number;
  readonly trainedOn: readonly string[];
}

/** Prunes and rounds trained planes into a model file. */
export function modelFile(trained: Trained): ModelFile {
  const { name, labels, bits, trainedOn } = trained;
  const scales = trained.planes.map(({ weights }) => rounded(largest(weights)));
  const floors = trained.planes.map(({ weights }) => floorOf(weights, trained.keep));
  const bytes = Buffer.from(weightBytes(trained, scales, floors));
  return {
    ...{ name, labels, thresholds: trained.thresholds.map(rounded) },
    ...{ biases: trained.planes.map(({ bias }) => rounded(bias)), bits, scales },
    ...{ sha256: createHash('sha256').update(bytes).digest('hex'), trainedOn },
    data: bytes.toString('base64'),
  };
}

/** A model file as a TypeScript module; `command` makes it again. */
export function moduleText(file: ModelFile, command: string): string {
  const { data, ...head } = file;
  const lines = data.match(/.{1,4096}/g) ?? [];
  return [
    `// Made by: ${command}`,
    "import type { ModelFile } from './model-file.ts';",
    '',
    `export const MODEL: ModelFile = {`,
    `  ...${JSON.stringify(head)},`,
    `  data: \`\n${lines.join('\n')}\n\`,`,
    '};',
    '',
  ].join('\n');
}

function weightBytes(trained: Trained, scales: readonly number[], floors: readonly number[]): number[] {
  const bytes: number[] = [];
  let before = -1;
  trained.idf.forEach((idf, bucket) => {
    if (idf === 0) return;
    const entries = trained.planes.flatMap(({ weights }, label) => {
      const weight = weights[bucket] ?? 0;
      const byte = Math.abs(weight) < (floors[label] ?? 0) ? 0 : byteOf(weight, scales[label] ?? 1);
      return byte === 0 ? [] : [label, byte & 0xff];
    });
    pushInteger(bytes, bucket - before);
    bytes.push(Math.round(idf * IDF_STEPS), entries.length / 2);
    for (const byte of entries) bytes.push(byte);
    before = bucket;
  });
  return bytes;
}

function byteOf(weight: number, scale: number): number {
  const byte = Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / scale)));
  return Math.abs(weightOf(byte, scale)) === 0 ? 0 : Math.sign(weight) * byte;
}

function floorOf(weights: Float64Array, keep: number): number {
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  if (sizes.length <= keep) return 0;
  return sizes.sort()[sizes.length - keep] ?? 0;
}

function largest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

/** Six decimals: enough for a score, and the same text on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
