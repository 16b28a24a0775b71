import { type PlanValue, type ValueStatus, printValue } from '@zielwerk/core';
import { plain } from './text.ts';

const STATUS_SUFFIX: Readonly<Record<ValueStatus, string>> = {
  vereinbart: '',
  nachrichtlich: ' - nachrichtlich',
  erwartungswert: ' - Erwartungswert',
  beobachten: '',
  angebot: ' - Angebot',
};

/** `Integrationsquote (gesamt) - nachrichtlich` */
export function rowLabel(value: PlanValue): string {
  return plain(value.label + STATUS_SUFFIX[value.status]);
}

/** The text of the value's cell; empty where it is to be filled in by hand. */
export function valueText(value: PlanValue): string {
  return plain(printValue(value));
}
