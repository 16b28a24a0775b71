/** What is generated from the schema: the names within `src/json/` with their texts. */
export function generatedFiles(): ReadonlyMap<string, string>;
