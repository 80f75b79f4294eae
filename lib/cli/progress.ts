import { Output } from './streams';

const PATIENCE_MS = 500;
const EVERY_MS = 100;
const ERASE = '\r\x1b[K';

/** One line that says how far long work is; on a terminal only, and not before half a second. */
export class Progress {
  private readonly began = performance.now();
  private last = 0;
  private shown = false;

  public constructor(private readonly output: Output, private readonly count: number) {}

  /** Work whose parts are not told. */
  public begin(what: string): void {
    this.say(`proving ${what}`);
  }

  /** The work comes to a part, counted from 0. */
  public at(i: number, what: string): void {
    if (!this.output.isTTY) return;
    const now = performance.now();
    if (now - this.began < PATIENCE_MS || now - this.last < EVERY_MS) return;
    this.last = now;
    this.say(`${i + 1} of ${this.count}: ${what}`);
  }

  public end(): void {
    if (this.shown) this.output.write(ERASE);
  }

  private say(text: string): void {
    if (!this.output.isTTY) return;
    this.shown = true;
    const width = (this.output.columns ?? 80) - 1;
    this.output.write(`${ERASE}${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
  }
}
