import type { AgreementJson } from './agreement-json.generated.ts';
import validate from './validate.generated.js';

/** Whether data from elsewhere is an agreement in the form that `toJson` gives it. */
export function validateJson(data: unknown): data is AgreementJson {
  return validate(data);
}
