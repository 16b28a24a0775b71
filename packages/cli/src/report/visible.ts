// What German texts consist of. A text of these alone needs no look at the table of Unicode, which takes long to load.
const harmless =
  /^[ -\u0022\u0024-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/;

/**
 * The text with every character that could steer a terminal, hide or start a build server's command replaced by its name:
 * `‹U+202E›`. Everything that comes from a file, a file name or the command line is printed only so.
 */
export function visible(text: string): string {
  return harmless.test(text) ? text : named(text);
}

/**
 * Names what a terminal obeys or hides: controls, line and paragraph separators, bidirectional and other invisible
 * characters, lone surrogates; and the `##` before a bracket that build servers take for a command anywhere in a line.
 */
function named(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|\p{Surrogate}|(?<=#)#(?=\w*\[)/gu,
    nameOf,
  );
}

export function nameOf(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}
