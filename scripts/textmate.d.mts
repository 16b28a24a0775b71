import type { TokenType } from 'chevrotain';

export const grammarPath: string;
export function scopeOf(type: Pick<TokenType, 'name'>): string;
export function printGrammar(tokens: object): Promise<string>;
