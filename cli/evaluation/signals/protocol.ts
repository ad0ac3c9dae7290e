/** The protocol of both back-tests, written before any figure: docs/backtest-protocol.md. */
export const PROTOCOL = {
  version: 1,
  file: 'docs/backtest-protocol.md',
  sha256: 'be87fb3cc05817ba09fbaaa2378bf08b9f0c284ebde44554df8d107743978e54',
} as const;
