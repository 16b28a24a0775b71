// Generated from schema/agreement.schema.json by scripts/generate.mjs. Do not edit.

declare const validate: (data: unknown) => boolean;
export default validate;
