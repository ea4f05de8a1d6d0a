import { z } from 'zod';

/** A way from the top of an entry's data to one value in it. */
export type Path = readonly (string | number)[];

/** A value met on the walk, with the path to it and what its schema says about it. */
export interface Visit {
  path: Path;
  value: unknown;
  meta: z.GlobalMeta;
  schema: z.ZodType;
}

/**
 * Every value of `data` for which `schema` carries meta data, in document order. Values that do not fit the schema are
 * passed over: they are the business of the schema rule.
 */
export function walk(schema: z.ZodType, data: unknown): Visit[] {
  const visits: Visit[] = [];
  visitValue(schema, data, [], visits);
  return visits;
}

function visitValue(schema: z.ZodType, data: unknown, path: Path, visits: Visit[]): void {
  if (data === undefined || data === null) return;
  const meta = metaOf(schema);
  if (meta) visits.push({ path, value: data, meta, schema });
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    visitValue(schema.unwrap() as z.ZodType, data, path, visits);
  } else if (schema instanceof z.ZodArray && Array.isArray(data)) {
    const element = schema.element as z.ZodType;
    for (const [index, value] of data.entries()) visitValue(element, value, [...path, index], visits);
  } else if (schema instanceof z.ZodObject && typeof data === 'object') {
    const { shape } = schema;
    for (const [key, value] of Object.entries(data)) {
      if (Object.hasOwn(shape, key)) visitValue(shape[key] as z.ZodType, value, [...path, key], visits);
    }
  } else if (schema instanceof z.ZodUnion) {
    const option = closestOption(schema, data);
    if (option) visitValue(option, data, path, visits);
  }
}

const metas = new WeakMap<z.ZodType, z.GlobalMeta | undefined>();

/** What a schema says about itself; remembered, because zod gathers it anew at every call. */
function metaOf(schema: z.ZodType): z.GlobalMeta | undefined {
  if (!metas.has(schema)) metas.set(schema, schema.meta());
  return metas.get(schema);
}

/** The option of a union that a value is meant to be: the one it fits, else the one that shares its keys. */
export function closestOption(schema: z.ZodUnion, data: unknown): z.ZodType | undefined {
  const options = schema.options as z.ZodType[];
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return options.find((option) => !(option instanceof z.ZodObject)) ?? options[0];
  const shared = (option: z.ZodType) =>
    option instanceof z.ZodObject ? Object.keys(data).filter((key) => Object.hasOwn(option.shape, key)).length : -1;
  return [...options].sort((a, b) => shared(b) - shared(a))[0];
}
