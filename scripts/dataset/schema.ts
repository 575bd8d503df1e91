import { toJsonSchema } from '@valibot/to-json-schema';
import { schemas } from '../../lib/data/schema/check';

const address = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of one line of a pack, as the text of docs/dataset.schema.json. Checks of the calendar are not in it. */
export function jsonSchema(): string {
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, ...definition } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
      return [name, definition];
    }),
  );
  const anyOf = Object.keys(definitions).map((name) => ({ $ref: `#/$defs/${name}` }));
  return `${JSON.stringify({ $schema: address, title: 'One line of a Standpunkt dataset', anyOf, $defs: definitions }, null, 2)}\n`;
}
