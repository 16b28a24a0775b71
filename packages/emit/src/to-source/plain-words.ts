import { isInlineKeyword } from '@zielwerk/core';

/** Whether a text can stand in a line as it is, and is read as the same words again; any other stands in quotes. */
export function isPlainWords(text: string): boolean {
  return text.split(' ').every(isPlainWord);
}

/**
 * The same of the time of a dialogue or report, which may have numbers with words between them: `im 2. Quartal 2025`.
 */
export function isPlainTime(text: string): boolean {
  const words = text.split(' ');
  const isNumber = words.map((word) => /^[1-9]\d{0,3}\.?$/.test(word));
  return (
    !DAY.test(text) &&
    !isNumber.every(Boolean) &&
    words.every((word, index) =>
      isNumber[index] ? !isNumber[index - 1] : isPlainWord(word) || TIME_WORDS.has(word),
    )
  );
}

function isPlainWord(word: string): boolean {
  return /^[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß-]*$/.test(word) && !isInlineKeyword(word);
}

const TIME_WORDS = new Set(['in', 'vom', 'bis', 'zu']);
/** What would be read as one day: `4. April 2024`, `4. 4. 2024`. */
const DAY = /\d\. (?:\d|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]* \d)/;
