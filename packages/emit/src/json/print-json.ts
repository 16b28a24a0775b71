import type { AgreementJson } from './agreement-json.generated.ts';

/** The text of the JSON file. It can stand in a web page as it is: no `<` begins a tag, no character ends a line unseen. */
export function printJson(json: AgreementJson): string {
  const text = JSON.stringify(json, null, 2);
  return `${text.replace(/[<\u2028\u2029]/g, unicodeEscape)}\n`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
