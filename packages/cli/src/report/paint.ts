/** What a part of the text report is, for its colour. */
export type Ink = 'error' | 'warning' | 'info' | 'frame' | 'strong' | 'added';

/** Colours a text, or leaves it as it is. */
export type Paint = (ink: Ink, text: string) => string;

const codes: Readonly<Record<Ink, string>> = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  frame: '34',
  strong: '1',
  added: '32',
};

export const colourful: Paint = (ink, text) =>
  text === '' ? '' : `\u001b[${codes[ink]}m${text}\u001b[0m`;

export const plain: Paint = (_ink, text) => text;

/** `NO_COLOR` wins over `FORCE_COLOR` (`0` is off), both over the question whether a person looks at a terminal. */
export function choosePaint(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: () => boolean,
): Paint {
  if (environment['NO_COLOR']) return plain;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : colourful;
  return environment['TERM'] !== 'dumb' && isTerminal() ? colourful : plain;
}
