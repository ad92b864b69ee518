/** Where a command writes. `isTerminal`: progress may be shown on standard error. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
  isTerminal: boolean;
}

/** Options as given, by name: text, or true for a switch. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** One row of an answer, which can be a line of CSV: an absent value is left out. */
export type AnswerRow = Record<string, unknown>;

/** What a command answers: the whole as JSON, and, where it is a list of rows, the rows. */
export interface Answer {
  json: unknown;
  rows?: { columns: readonly string[]; rows: readonly AnswerRow[] };
}

export interface Option {
  /** How its value is named in the help; without one it is a switch. */
  value?: string;
  help: string;
  required?: boolean;
}

/** One command of the command line. `run` throws `BadInput` for what the user can mend; anything else thrown is a failure. */
export interface Command {
  name: string;
  help: string;
  options: Readonly<Record<string, Option>>;
  /** What the word after the command is called, where it takes one. */
  word?: string;
  run(given: Given, streams: Streams, word?: string): Promise<Answer>;
}
