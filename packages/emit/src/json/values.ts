import {
  type Base,
  type Change,
  type PlanValue,
  type Quantity,
  type ValueContent,
  printChange,
  printQuantity,
  printValue,
  toPlainString,
} from '@zielwerk/core';
import type * as Json from './agreement-json.generated.ts';

export function planValueJson(value: PlanValue): Json.PlanValueJson {
  const { measure, group, label, valueKind, status, wording, footnotes, reason } = value;
  return {
    kind: 'planValue',
    measure: { code: measure.code, handle: measure.handle, name: measure.name },
    group,
    label,
    valueKind,
    content: contentJson(value.content),
    change: value.change && changeJson(value.change),
    base: value.base && baseJson(value.base),
    status,
    wording,
    footnotes: footnotes.map(({ handle }) => handle),
    reason,
    text: printValue(value),
  };
}

function contentJson(content: ValueContent): Json.ValueContentJson {
  switch (content.kind) {
    case 'quantity': {
      const { relation, relationWord } = content;
      return {
        kind: 'quantity',
        relation,
        relationWord,
        quantity: quantityJson(content.quantity),
      };
    }
    case 'range':
      return { kind: 'range', from: quantityJson(content.from), to: quantityJson(content.to) };
    case 'text':
      return { kind: 'text', text: content.text };
    case 'open':
    case 'none':
    case 'absent':
      return { kind: content.kind };
  }
}

/** The digits stay a string: a number in JSON would lose the written precision. */
function quantityJson(quantity: Quantity): Json.QuantityJson {
  const { sign, grouped, unit } = quantity;
  return {
    value: toPlainString(quantity.value),
    sign,
    grouped,
    unit: { kind: unit.kind, text: unit.text },
    text: printQuantity(quantity),
  };
}

function changeJson(change: Change): Json.ChangeJson {
  const { quantity, meaning, explicit, base } = change;
  return {
    quantity: quantityJson(quantity),
    meaning,
    explicit,
    base: base && baseJson(base),
    text: printChange(change),
  };
}

function baseJson({ kind, word, text, year, quantity }: Base): Json.BaseJson {
  return { kind, word, text, year, quantity: quantity && quantityJson(quantity) };
}
