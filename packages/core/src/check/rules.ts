import type { Rule } from './rule.ts';
import { falscheNummer } from './rules/falsche-nummer.ts';

/** All rules in the order of the statute; arithmetic and form behind it. */
export const rules: readonly Rule[] = [falscheNummer];
