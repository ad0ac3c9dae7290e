import type {
  DeriveResult,
  FetchedPage,
  FetchPageInput,
  ListWindowsInput,
  LoadInput,
  PartSummary,
  PauseInput,
  PlanInput,
  PlannedWindow,
  PublishResult,
  RaiseResult,
  RangeWindow,
  ReadInput,
  WindowResult,
} from '../schemas/steps.ts';

/** Activities of the `home` role: they need the network or the warehouse. */
export interface HomeActivities {
  listWindows(input: ListWindowsInput): Promise<RangeWindow[]>;
  plan(input: PlanInput): Promise<PlannedWindow[]>;
  fetchPage(input: FetchPageInput): Promise<FetchedPage>;
  loadBatch(input: LoadInput): Promise<WindowResult>;
  derive(): Promise<DeriveResult>;
  raiseAlerts(): Promise<RaiseResult>;
  publish(): Promise<PublishResult>;
  /** Hands overdue alerts to the next level; returns how many. */
  escalateAlerts(): Promise<number>;
  /** Tells everybody who is still to be told; returns how many messages went out. Throws while any does not. */
  notifyAlerts(): Promise<number>;
  /** Puts on record which messages did not go out; returns how many. */
  noteUndelivered(): Promise<number>;
  pauseSource(input: PauseInput): Promise<void>;
}

/** Activities of the `coding` role: any number of processes that share the files. */
export interface CodingActivities {
  makeReadings(input: ReadInput): Promise<PartSummary>;
}
