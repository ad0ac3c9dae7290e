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
  publish(): Promise<PublishResult>;
  pauseSource(input: PauseInput): Promise<void>;
}

/** Activities of the `coding` role: any number of processes that share the files. */
export interface CodingActivities {
  makeReadings(input: ReadInput): Promise<PartSummary>;
}
