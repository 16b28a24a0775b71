import { scan } from './scan.ts';

/**
 * What the parser reads without a message though the reference grammar does not have it. A test holds each example; an
 * entry that the parser has come to refuse goes.
 */
export const TOLERANCES: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    name: '„Veränderung“ as the handle of a party that signs',
    pattern: /[⏎{] Veränderung (?:"" )?(?:in|am|⏎|}|"")/,
    example: 'Unterschriften { Veränderung am 04.04.2024 }',
  },
];

/** The tolerance that lets the parser read a text which the reference grammar refuses. */
export function toleranceFor(text: string): string | undefined {
  const tokens = scan(text) ?? [];
  const line = tokens
    .map((token) => {
      if (token.names.has('Zeilenende')) return '⏎';
      if (token.names.has('Zeichenkette')) return '""';
      return token.text;
    })
    .join(' ');
  return TOLERANCES.find(({ pattern }) => pattern.test(`${line} `))?.name;
}
