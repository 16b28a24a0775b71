import type { IToken, TokenType } from 'chevrotain';
import { invariant } from '../../invariant.ts';

/** An alternative by its number, or whether to take what is optional. */
export type Choice = number | boolean;

/** What looks at the next token: all that a decision asks of the parser. */
export interface Looking {
  LA(ahead: number): IToken;
}

/** The choice for the number of the next token, and the choice for tokens without one. */
export interface Choices<Kind> {
  readonly table: readonly (Kind | undefined)[];
  readonly otherwise: Kind | undefined;
}

/** The function that the parser calls to decide; its table waits until then. */
export function decision<Kind>(choices: () => Choices<Kind>) {
  let known: Choices<Kind> | undefined;
  return function (this: unknown): Kind | undefined {
    known ??= choices();
    return known.table[(this as Looking).LA(1).tokenTypeIdx] ?? known.otherwise;
  };
}

const NONE = ' '.charCodeAt(0);
const TAKEN = '~'.charCodeAt(0);
/** Alternatives are characters from here on. */
const FIRST = '!'.charCodeAt(0);

/** What a decision chooses before each of the tokens, a character each, and last before any other. */
export function writeChoices(
  decide: (this: unknown) => Choice | undefined,
  types: readonly TokenType[],
): string {
  const first = types[0]!.tokenTypeIdx!;
  invariant(
    types.every(({ tokenTypeIdx }, index) => tokenTypeIdx === first + index),
    'the numbers of the tokens are not those of their places',
  );
  return [...types.map(({ tokenTypeIdx }) => tokenTypeIdx), -1]
    .map((tokenTypeIdx) => decide.call({ LA: () => ({ tokenTypeIdx }) }))
    .map((choice) => {
      if (typeof choice === 'number') return String.fromCharCode(FIRST + choice);
      return String.fromCharCode(choice === true ? TAKEN : NONE);
    })
    .join('');
}

/** The decision again. */
export function readChoices(text: string, types: readonly TokenType[]) {
  const first = types[0]!.tokenTypeIdx!;
  const other = text.length - 1;
  return function (this: unknown): Choice | undefined {
    const place = (this as Looking).LA(1).tokenTypeIdx - first;
    const code = text.charCodeAt(place >= 0 && place < other ? place : other);
    if (code === NONE) return undefined;
    return code === TAKEN ? true : code - FIRST;
  };
}
