export type Expression =
  | { readonly type: 'sequence'; readonly items: readonly Expression[] }
  | { readonly type: 'choice'; readonly items: readonly Expression[] }
  | {
      readonly type: 'repeat';
      readonly item: Expression;
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: 'difference'; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'literal'; readonly text: string }
  | {
      readonly type: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    }
  | { readonly type: 'symbol'; readonly name: string };

export interface Production {
  readonly name: string;
  /** The id of the group it stands in. */
  readonly group: string;
  /** Whether it is made of characters, not of tokens. */
  readonly lexical: boolean;
  readonly expression: Expression;
}

export interface Ebnf {
  readonly productions: readonly Production[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
}

export function readEbnf(text: string): Ebnf;
export function symbolsOf(expression: Expression): string[];
export function literalsOf(expression: Expression): string[];
export function childrenOf(expression: Expression): readonly Expression[];
