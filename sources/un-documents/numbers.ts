const PLAIN = /^(\d{1,4})\.\s+\S/;
const SUB = /^(\d{1,4})\.(\d{1,3})\.?\s+\S/;
const ENDS = /[.!?:;]['"”’)\]]*$/;
// A number may be missing (a paragraph that begins in a table or a picture); more than that is another list.
const MOST_MISSING = 2;

/** What the number at the start of a line is: that of a paragraph, or of an item in a list inside one. */
export type Numbered = { readonly kind: 'paragraph'; readonly number: string } | { readonly kind: 'item' };

/**
 * Which number is due next. A figure at the start of a line is a paragraph's number only when it is due, so that a
 * date or an article at a line's start begins nothing. `before` is the line before.
 */
export class Numbers {
  #plain = 0;
  #sub = 0;
  /** Last number of a list (1, 2, 3 …) inside the paragraph; null outside one. */
  #item: number | null = null;

  /** What a line begins with, where it is due; null otherwise. Counts on. */
  take(text: string, before: string | undefined): Numbered | null {
    const found = this.peek(text, before);
    if (found?.kind === 'item') this.#item = (this.#item ?? 0) + 1;
    if (found?.kind === 'paragraph') {
      const [plain, sub] = found.number.split('.');
      this.#plain = Number(plain);
      this.#sub = Number(sub ?? 0);
      this.#item = null;
    }
    return found;
  }

  /** The same without counting. */
  peek(text: string, before: string | undefined): Numbered | null {
    const sub = SUB.exec(text);
    if (sub !== null) return this.#subDue(Number(sub[1]), Number(sub[2]));
    const plain = PLAIN.exec(text);
    if (plain === null) return null;
    const number = Number(plain[1]);
    if (this.#isItem(number, before ?? '')) return { kind: 'item' };
    const step = number - this.#plain;
    // A sentence that goes on hides a skipped number: the figure belongs to it.
    const isNext = step === 1 || (step > 1 && step <= 1 + MOST_MISSING && ENDS.test(before ?? '.'));
    return isNext ? { kind: 'paragraph', number: String(number) } : null;
  }

  /** An annex counts from 1 again. */
  restart(): void {
    this.#plain = 0;
    this.#sub = 0;
    this.#item = null;
  }

  /**
   * A list begins with 1 after a colon (recommendations of the first cycle) and goes on with the next number. Where
   * that is the number of the next paragraph too, a semicolon before it says that the list goes on.
   */
  #isItem(number: number, before: string): boolean {
    if (this.#item === null) return number === 1 && this.#plain > 0 && before.endsWith(':');
    return number === this.#item + 1 && (number !== this.#plain + 1 || /(?:[;,]|\band)$/.test(before));
  }

  #subDue(plain: number, sub: number): Numbered | null {
    const step = sub - this.#sub;
    const isDue = plain === this.#plain && step >= 1 && step <= 1 + MOST_MISSING;
    return isDue ? { kind: 'paragraph', number: `${plain}.${sub}` } : null;
  }
}
