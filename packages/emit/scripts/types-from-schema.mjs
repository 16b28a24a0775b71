const PRIMITIVES = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  null: 'null',
};

/**
 * TypeScript types that say what the schema says, `name` for the whole of it. Knows the part of JSON Schema that the
 * agreement's schema uses and fails at anything else.
 */
export function typesFromSchema(schema, name) {
  const definitions = Object.entries(schema.$defs ?? {});
  return [
    '// Generated from schema/agreement.schema.json by scripts/generate.mjs. Do not edit.',
    declaration(name, schema),
    ...definitions.map(([key, definition]) => declaration(typeName(key), definition)),
  ]
    .join('\n\n')
    .concat('\n');
}

function declaration(name, schema) {
  const type = schema.properties
    ? `export interface ${name} ${objectType(schema)}`
    : `export type ${name} = ${typeOf(schema)};`;
  return docstring(schema, '') + type;
}

/** What the schema says of a part, as the docstring of its type. */
function docstring({ description }, indent) {
  return description === undefined ? '' : `${indent}/** ${description} */\n`;
}

function objectType({ properties = {}, required = [] }) {
  const lines = Object.entries(properties).map(([key, property]) => {
    if (!required.includes(key)) throw new Error(`${key} is not required`);
    return `${docstring(property, '  ')}  readonly ${key}: ${typeOf(property)};`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

function typeOf(schema) {
  if (schema.$ref !== undefined) return typeName(schema.$ref.slice('#/$defs/'.length));
  if ('const' in schema) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' | ');
  if (schema.items) return `readonly ${arrayItem(schema.items)}[]`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) throw new Error(`no type: ${JSON.stringify(schema)}`);
  return types.map(primitive).join(' | ');
}

function arrayItem(items) {
  const type = typeOf(items);
  return /[ |]/.test(type) ? `(${type})` : type;
}

function primitive(type) {
  const name = PRIMITIVES[type];
  if (name === undefined) throw new Error(`unknown type ${type}`);
  return name;
}

function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

const typeName = (key) => `${key[0].toUpperCase()}${key.slice(1)}Json`;
