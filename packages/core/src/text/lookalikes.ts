/** A letter in place of the digit that it looks like, `12O`: what is said of it, and the digits that are meant. */
export function sayLookalike(written: string): {
  readonly message: string;
  readonly hint: string;
  readonly digits: string;
} {
  return {
    message: `In „${written}“ steht ein Buchstabe, der einer Ziffer gleicht.`,
    hint: 'Die Ziffern 1 und 0 sehen aus wie l, I und O und sind doch andere Zeichen.',
    digits: written.replace(/[lI]/g, '1').replace(/[Oo]/g, '0'),
  };
}
