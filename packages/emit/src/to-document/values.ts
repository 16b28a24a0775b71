import { type PlanValue, type ValueStatus, printValue } from '@zielwerk/core';
import { plain } from './text.ts';

const STATUS_SUFFIX: Readonly<Record<ValueStatus, string>> = {
  vereinbart: '',
  nachrichtlich: ' - nachrichtlich',
  erwartungswert: ' - Erwartungswert',
  beobachten: ' - wird beobachtet',
  angebot: ' - Angebot',
};

/** `Integrationsquote (gesamt) - nachrichtlich`; that it is only observed may stand in the place of the value itself. */
export function rowLabel({ label, status, content }: PlanValue): string {
  const isSaidAsValue = status === 'beobachten' && content.kind === 'absent';
  return plain(isSaidAsValue ? label : label + STATUS_SUFFIX[status]);
}

/** The text of the value's cell; empty where it is to be filled in by hand. */
export function valueText(value: PlanValue): string {
  return plain(printValue(value));
}
