/** Whether a title is that of a Working Group's report on a review: its symbol is like that of any report. */
export function isReviewTitle(title: string): boolean {
  return /\bWorking Group on the Universal Periodic Review\b/i.test(title);
}
