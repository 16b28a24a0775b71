const BLANK = /^\s$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/**
 * Whether the run of `*` or `_` from `start` to `end` can open and close emphasis: CommonMark's rules 1 to 8, but that a
 * star within a word is a star, as in „Bürger*innen“ and 3*4.
 */
export function canOpenAndClose(
  text: string,
  start: number,
  end: number,
): { readonly canOpen: boolean; readonly canClose: boolean } {
  const before = kindOf(characterBefore(text, start));
  const after = kindOf(characterAt(text, end));
  const left = after === 'letter' || (after === 'punctuation' && before !== 'letter');
  const right = before === 'letter' || (before === 'punctuation' && after !== 'letter');
  if (text[start] === '*') {
    const isWithin = before === 'letter' && after === 'letter';
    return { canOpen: left && !isWithin, canClose: right && !isWithin };
  }
  return {
    canOpen: left && (!right || before === 'punctuation'),
    canClose: right && (!left || after === 'punctuation'),
  };
}

function kindOf(character: string): 'blank' | 'punctuation' | 'letter' {
  if (character === '' || BLANK.test(character)) return 'blank';
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter';
}

function characterBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  const astral = offset > 1 && unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, offset - (astral ? 2 : 1)), offset);
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
