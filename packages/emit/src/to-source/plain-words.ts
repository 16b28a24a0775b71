import { isDayOfYear, isInlineKeyword } from '@zielwerk/core';

/** Whether a text can stand in a line as it is, and is read as the same words again; any other stands in quotes. */
export function isPlainWords(text: string): boolean {
  return text.split(' ').every(isPlainWord);
}

/**
 * The same of the time of a dialogue or report, which may have numbers and days with words between them, and `am` before
 * all: `im 2. Quartal 2025`, `am 30.06. und 31.12.`.
 */
export function isPlainTime(text: string): boolean {
  const words = text.replace(/^am /, '').split(' ');
  const isNumber = words.map((word) => /^[1-9]\d{0,3}\.?$/.test(word) || isDayOfYear(word));
  if (text.startsWith('am ') && words.length === 1 && isDayOfYear(words[0]!)) return true;
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

const TIME_WORDS = new Set(['in', 'vom', 'bis', 'zu', 'mindestens', 'mind.', 'wenigstens']);
/** What would be read as one day: `4. April 2024`, `4. 4. 2024`. */
const DAY = /\d\. (?:\d|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]* \d)/;
