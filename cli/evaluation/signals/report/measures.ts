import type { Measured } from '../backtest/measures.ts';
import { between, decimals, markdownTable } from './markdown.ts';

/** Two tables: the scores by every measure, and their paired differences to the reference. */
export function measuresTable(measures: readonly Measured[], baseRate: number): string[] {
  const compared = measures.flatMap(({ name, difference }) => (difference ? [{ name, difference }] : []));
  return [
    ...areas(measures, baseRate),
    '',
    ...among(measures),
    ...(compared.length === 0
      ? []
      : ['', 'Less the Early Warning Project, paired over the same draws of countries:', '']),
    ...(compared.length === 0 ? [] : differences(compared)),
  ];
}

function areas(measures: readonly Measured[], baseRate: number): string[] {
  return markdownTable(
    [
      'score',
      'AUC',
      '95 %',
      'average precision',
      '95 %',
      'base rate',
      'recall at its alarm',
      'false alarms per country-year',
    ],
    measures.map((one) => [
      one.name,
      decimals(one.auc),
      between(one.aucInterval),
      decimals(one.averagePrecision),
      between(one.averagePrecisionInterval),
      decimals(baseRate),
      decimals(one.alarm?.recall ?? null),
      decimals(one.alarm?.falseAlarmsPerCountryYear ?? null),
    ]),
  );
}

function among(measures: readonly Measured[]): string[] {
  const places = measures[0]?.among.map(({ k }) => k) ?? [];
  return markdownTable(
    ['score', ...places.map((k) => `recall at ${k}`), ...places.map((k) => `precision at ${k}`)],
    measures.map(({ name, among: all }) => [
      name,
      ...all.map(({ recall }) => decimals(recall)),
      ...all.map(({ precision }) => decimals(precision)),
    ]),
  );
}

function differences(
  compared: readonly { readonly name: string; readonly difference: NonNullable<Measured['difference']> }[],
): string[] {
  return markdownTable(
    ['score', 'AUC', '95 %', 'answer', 'average precision', '95 %', 'answer'],
    compared.map(({ name, difference: { auc, averagePrecision } }) => [
      name,
      ...[auc, averagePrecision].flatMap((one) => [
        decimals(one.value),
        between(one.interval),
        answerOf(one),
      ]),
    ]),
  );
}

/** What an interval lets one say. */
export function answerOf({ value, distinguishable }: NonNullable<Measured['difference']>['auc']): string {
  if (value === null || !distinguishable) return 'not distinguishable';
  return value > 0 ? 'higher' : 'lower';
}
