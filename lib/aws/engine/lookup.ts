/** A value of the context that is not known. */
export class Unclear {
  public constructor(
    /** What would have to be known. */
    public readonly what: string,
    /** Whether the request may lack the key altogether. */
    public readonly canBeAbsent: boolean,
  ) {
  }
}

/** What a request has under a key: a value, many values, nothing, or something that is not known. */
export type Found = string | readonly string[] | undefined | Unclear;

/** Finds what a request has under a key in lower case. */
export interface Lookup {
  find(key: string): Found;
}
