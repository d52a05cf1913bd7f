/** Writes `public/article.schema.json`, the JSON Schema of the article format, for other tools. `npm run schema`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema } from '../article/schema.ts';

/** The schema's text. What a schema cannot say (spans within their blocks, ids that exist) is `article/validate.ts`. */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(articleSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ ...schema, title: 'Guillemet article, version 1' }, null, 2)}\n`;
}

if (import.meta.main) await writeFile(join(import.meta.dirname, '../../public/article.schema.json'), jsonSchemaText());
