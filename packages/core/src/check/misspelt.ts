import type { Range } from '../text/range.ts';
import type { Finding } from './rule.ts';

/** What is said of a word that is most likely another. */
export function misspelt(word: string, meant: string, range: Range): Finding {
  return {
    range,
    message: `„${word}“ ist wohl verschrieben.`,
    hint: `Meinten Sie „${meant}“?`,
    fixes: [
      {
        title: `Durch „${meant}“ ersetzen`,
        safe: false,
        edits: [{ range, text: meant }],
      },
    ],
  };
}
