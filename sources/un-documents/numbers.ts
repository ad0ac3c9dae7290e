const PLAIN = /^(\d{1,4})\.\s+\S/;
const SUB = /^(\d{1,4})\.(\d{1,3})\.?\s+\S/;
const ENDS = /[.!?:;]['"”’)\]]*$/;
// A number may be missing (a paragraph that begins in a table or a picture); more than that is another list.
const MOST_MISSING = 2;

/**
 * Which number is due next. A figure at the start of a line is a paragraph's number only when it is due, so that a
 * date or an article at a line's start begins nothing.
 */
export class Numbers {
  #plain = 0;
  #sub = 0;

  /** The number with which a text begins, where it is due; null otherwise. Counts on. */
  take(text: string, before: string | undefined): string | null {
    const number = this.peek(text, before);
    if (number === null) return null;
    const [plain, sub] = number.split('.');
    this.#plain = Number(plain);
    this.#sub = Number(sub ?? 0);
    return number;
  }

  /** The same without counting. `before` is the line before: a sentence that goes on hides a skipped number. */
  peek(text: string, before: string | undefined): string | null {
    const sub = SUB.exec(text);
    if (sub !== null) return this.#subDue(Number(sub[1]), Number(sub[2]));
    const plain = PLAIN.exec(text);
    if (plain === null) return null;
    const step = Number(plain[1]) - this.#plain;
    const isDue =
      step === 1 || (step > 1 && step <= 1 + MOST_MISSING && (before === undefined || ENDS.test(before)));
    return isDue ? String(Number(plain[1])) : null;
  }

  /** An annex counts from 1 again. */
  restart(): void {
    this.#plain = 0;
    this.#sub = 0;
  }

  #subDue(plain: number, sub: number): string | null {
    const step = sub - this.#sub;
    return plain === this.#plain && step >= 1 && step <= 1 + MOST_MISSING ? `${plain}.${sub}` : null;
  }
}
