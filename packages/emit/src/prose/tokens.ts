import { canOpenAndClose } from './flanking.ts';
import { beginsItem } from './items.ts';
import { linkDestination } from './destination.ts';
import { pairRuns } from './pairing.ts';

/** The pieces of a paragraph, in order. A piece of text is literal. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lineBreak' }
  /** The place of the next fact or footnote. */
  | { readonly kind: 'inserted' }
  | DelimiterRun
  | LinkStart
  | { readonly kind: 'linkEnd' };

/** A run of `*` or `_`. Pairing fills `closes` and `opens`, innermost first; what is `left` is text between them. */
export interface DelimiterRun {
  readonly kind: 'run';
  readonly character: '*' | '_';
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  left: number;
  readonly closes: Emphasis[];
  readonly opens: Emphasis[];
}

export type Emphasis = 'emphasis' | 'strong';

/** A `[`, which begins a link where `url` is set and is text otherwise. */
export interface LinkStart {
  readonly kind: 'linkStart';
  url: string | null;
}

/** Stands in the text for a fact or a footnote, as if it were a letter. No source text contains it. */
export const INSERTED = '\u0000';

/** Reads one paragraph, whose lines are joined by `\n`. */
export function tokenize(text: string): readonly Token[] {
  return new Tokenizer(text).read();
}

interface Bracket {
  readonly start: LinkStart;
  /** Images do not exist here: the bracket behind `!` never begins anything. */
  readonly image: boolean;
  /** The number of open runs before it. */
  readonly runs: number;
}

class Tokenizer {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #runs: DelimiterRun[] = [];
  /** Brackets before this one contain a link and can not become one. */
  #firstActive = 0;
  /** The words since the last token: of the lines before this one, and of this one. */
  #lines = '';
  #words = '';
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Token[] {
    const special = /[*_[\]\\!\n\0]/g;
    for (;;) {
      special.lastIndex = this.#at;
      const found = special.exec(this.#text)?.index ?? this.#text.length;
      this.#words += this.#text.slice(this.#at, found);
      this.#at = found;
      if (found === this.#text.length) break;
      this.#readSpecial(this.#text[found]!);
    }
    this.#words = this.#words.trimEnd();
    this.#endWords();
    pairRuns(this.#runs);
    return this.#tokens;
  }

  #readSpecial(character: string): void {
    switch (character) {
      case '*':
      case '_':
        return this.#readRun(character);
      case '[':
        return this.#openBracket(false);
      case ']':
        return this.#closeBracket();
      case '\\':
        return this.#readEscape();
      case '\n':
        return this.#readLineEnd();
      case INSERTED:
        this.#push({ kind: 'inserted' });
        this.#at++;
        return;
      default:
        this.#words += character;
        this.#at++;
        if (this.#text[this.#at] === '[') this.#openBracket(true);
    }
  }

  #readRun(character: '*' | '_'): void {
    const start = this.#at;
    while (this.#text[this.#at] === character) this.#at++;
    const length = this.#at - start;
    const flanks = canOpenAndClose(this.#text, start, this.#at);
    const run = { character, length, left: length, closes: [], opens: [], ...flanks };
    this.#push({ kind: 'run', ...run });
    this.#runs.push(this.#tokens.at(-1) as DelimiterRun);
  }

  #openBracket(image: boolean): void {
    const start: LinkStart = { kind: 'linkStart', url: null };
    this.#push(start);
    this.#brackets.push({ start, image, runs: this.#runs.length });
    this.#at++;
  }

  #closeBracket(): void {
    this.#at++;
    const bracket = this.#brackets.pop();
    const active = this.#brackets.length >= this.#firstActive;
    this.#firstActive = Math.min(this.#firstActive, this.#brackets.length);
    const destination =
      bracket && active && !bracket.image ? linkDestination(this.#text, this.#at) : null;
    if (!bracket || !destination) {
      this.#words += ']';
      return;
    }
    this.#push({ kind: 'linkEnd' });
    bracket.start.url = destination.url;
    this.#at = destination.end;
    this.#firstActive = this.#brackets.length;
    pairRuns(this.#runs.splice(bracket.runs));
  }

  #readEscape(): void {
    const next = this.#text[this.#at + 1];
    if (next === '\n') {
      this.#push({ kind: 'lineBreak' });
      this.#at += 2;
    } else if (next !== undefined && /[!-/:-@[-`{-~]/.test(next)) {
      this.#words += next;
      this.#at += 2;
    } else {
      this.#words += '\\';
      this.#at++;
    }
  }

  /** Two blanks before the end of a line break it, and so does a sign of a list that is none in CommonMark; else it is a blank like any other. */
  #readLineEnd(): void {
    const breaks = this.#words.endsWith('  ') || beginsItem(this.#text, this.#at + 1);
    this.#lines += withoutBlanksBehind(this.#words);
    this.#words = '';
    if (breaks) this.#push({ kind: 'lineBreak' });
    else this.#lines += ' ';
    this.#at++;
  }

  #push(token: Token): void {
    this.#endWords();
    this.#tokens.push(token);
  }

  #endWords(): void {
    const text = this.#lines + this.#words;
    if (text !== '') this.#tokens.push({ kind: 'text', text });
    this.#lines = '';
    this.#words = '';
  }
}

function withoutBlanksBehind(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}
