import type { JsonSchema } from './json-schema.ts';

/** A field of a JSON file: where it stands, what it holds, what it means. */
export interface FieldMeaning {
  /**
   * Names joined by dots; `[]` after a list, `{}` after a group whose names are data, `[0]` for the first place of a row.
   */
  path: string;
  holds: string;
  /** Whether it is always there; a field that only some forms of a value have is not. */
  required: boolean;
  meaning: string;
}

/** Every field that a JSON Schema describes, in its order. */
export function fieldMeanings(schema: JsonSchema, path = ''): FieldMeaning[] {
  const { anyOf, oneOf, prefixItems, items, propertyNames, additionalProperties: named, properties, required } = schema;
  const forms = anyOf ?? oneOf;
  if (forms) return joined(forms.map((form) => fieldMeanings(form, path)));
  if (prefixItems) return prefixItems.flatMap((item, place) => fieldAt(`${path}[${place}]`, item, true));
  if (items) return fieldMeanings(items, `${path}[]`);
  if (typeof named === 'object') {
    const names = propertyNames?.enum;
    return names ? names.flatMap((name) => fieldAt(`${path}.${name}`, named, true)) : fieldMeanings(named, `${path}{}`);
  }
  return Object.entries(properties ?? {}).flatMap(([name, field]) =>
    fieldAt(path === '' ? name : `${path}.${name}`, field, required?.includes(name) ?? false),
  );
}

function fieldAt(path: string, field: JsonSchema, required: boolean): FieldMeaning[] {
  return [{ path, holds: holds(field), required, meaning: field.description ?? '' }, ...fieldMeanings(field, path)];
}

/** What a value may be, in words. */
function holds(schema: JsonSchema): string {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return alternatives(forms.map(holds));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.join(', ');
  if (schema.type === 'array')
    return schema.prefixItems ? 'row' : `list of ${schema.items ? holds(schema.items) : 'values'}`;
  if (typeof schema.additionalProperties === 'object') return `group of ${holds(schema.additionalProperties)}`;
  if (schema.type === 'object') return 'group';
  return schema.type === 'string' ? 'text' : (schema.type ?? 'value');
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)].join(' or ');
}

/** The fields of all forms of a value: each is told once, in the words of the first form that has it. */
function joined(forms: readonly FieldMeaning[][]): FieldMeaning[] {
  const all = forms.flat();
  return [...new Set(all.map(({ path }) => path))].map((path) => {
    const told = all.filter((field) => field.path === path);
    return {
      path,
      holds: alternatives(told.map((field) => field.holds)),
      required: told.length === forms.length && told.every((field) => field.required),
      meaning: told[0]!.meaning,
    };
  });
}
