// Valid JSON holds these as they are; as escapes they harm neither a terminal nor a build log that shows the report.
const escaped = () =>
  /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Default_Ignorable_Code_Point}|(?<=#)#(?=\w*\[)/gu;

/** The value as JSON that is safe to show anywhere; `indent` blanks a level, or all in one line. */
export function printSafeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(escaped(), escape);
}

function escape(character: string): string {
  let text = '';
  for (let i = 0; i < character.length; i++) {
    text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return text;
}
