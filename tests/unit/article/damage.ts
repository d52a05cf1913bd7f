/** Walks the JSON of an article and damages one field at a time. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The way to a field: keys and indices from the root. */
export type Way = readonly (string | number)[];

export interface Field {
  readonly way: Way;
  /** As a problem names it: `quotations[3].content[0].end`. */
  readonly path: string;
  /** The path without its indices: `quotations[].content[].end`. */
  readonly shape: string;
  readonly value: Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The fields of a value, each before the fields inside it. List items are on the way but are no fields themselves. */
export function fieldsOf(value: Json, way: Way = []): readonly Field[] {
  if (isList(value)) return value.flatMap((item, index) => fieldsOf(item, [...way, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...way, key];
    const path = here
      .reduce<string>((at, step) => at + (typeof step === 'number' ? `[${step}]` : `.${step}`), '')
      .slice(1);
    const field: Field = { way: here, path, shape: path.replace(/\[\d+\]/g, '[]'), value: inner };
    return [field].concat(fieldsOf(inner, here));
  });
}

/** The first and the last field of each shape: all that damage can tell apart, without thousands of runs. */
export function samplesOf(fields: readonly Field[]): readonly Field[] {
  const first = new Map<string, Field>();
  const last = new Map<string, Field>();
  for (const field of fields) {
    if (!first.has(field.shape)) first.set(field.shape, field);
    last.set(field.shape, field);
  }
  return [...new Set([...first.values(), ...last.values()])];
}

/** The value with the field at `way` replaced; dropped where `by` is undefined. The rest is shared, nothing is changed in place. */
export function damaged(value: Json, way: Way, by: Json | undefined): Json {
  const [step, ...rest] = way;
  if (step === undefined) return by ?? null;
  if (isList(value)) return value.map((item, index) => (index === step ? damaged(item, rest, by) : item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key !== step) return [[key, inner]];
      if (rest.length === 0) return by === undefined ? [] : [[key, by]];
      return [[key, damaged(inner, rest, by)]];
    }),
  );
}

/** The value at `way`; null where there is none. */
export function valueAt(value: Json, way: Way): Json {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  const inner = Object.entries(value ?? {}).find(([key]) => key === String(step));
  return inner ? valueAt(inner[1], rest) : null;
}

const SAMPLES: readonly Json[] = [null, true, 7, 'seven', [], {}];

const typeOf = (value: Json): string => (value === null ? 'null' : isList(value) ? 'list' : typeof value);

/** A value of each other type. */
export const mistypes = (value: Json): readonly Json[] => SAMPLES.filter((sample) => typeOf(sample) !== typeOf(value));
