import type { JsonSchema } from './json-schema.ts';

/** A field of a JSON file: where it stands, what it holds, what it means. */
export interface FieldMeaning {
  /** Names joined by dots; `[]` after a list, `{}` after a group whose names are data. */
  path: string;
  holds: string;
  required: boolean;
  meaning: string;
}

/** Every field that a JSON Schema describes, in its order. */
export function fieldMeanings(schema: JsonSchema, path = ''): FieldMeaning[] {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return once(forms.flatMap((form) => fieldMeanings(form, path)));
  if (schema.items && typeof schema.items === 'object') return fieldMeanings(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object') return fieldMeanings(schema.additionalProperties, `${path}{}`);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const required = schema.required?.includes(name) ?? false;
    return [{ path: at, holds: holds(field), required, meaning: field.description ?? '' }, ...fieldMeanings(field, at)];
  });
}

/** What a value may be, in words. */
function holds(schema: JsonSchema): string {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return [...new Set(forms.map(holds))].join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.join(', ');
  if (schema.type === 'array')
    return schema.prefixItems ? 'row' : `list of ${schema.items ? holds(schema.items) : 'values'}`;
  if (schema.type === 'object') return 'group';
  return schema.type === 'string' ? 'text' : (schema.type ?? 'value');
}

/** Forms of a value share fields: each is told once, by the first that has it. */
function once(fields: FieldMeaning[]): FieldMeaning[] {
  return [...new Map([...fields].reverse().map((field) => [field.path, field])).values()].reverse();
}
