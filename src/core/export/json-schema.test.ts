import { expect, it } from 'vitest';
import { z } from 'zod';
import { reference, term, terms } from '../schema/field.ts';
import { publicSchema } from './json-schema.ts';

it('says in the description which vocabulary a field uses, and nothing in words of our own', () => {
  const schema = z.strictObject({
    actor: term('actors', 'Who is harmed.').optional(),
    match: z.enum(['exact', 'close']).meta({ description: 'How close.', vocabulary: 'matches' }),
    access: terms('access', 'Through what.'),
    paper: reference('papers', 'evidence', 'The id of the paper.'),
  });
  const pattern = '^[a-z0-9]+(?:[-.][a-z0-9]+)*$';
  expect(publicSchema(schema)).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      actor: { type: 'string', pattern, description: 'Who is harmed. A term of the vocabulary actors.' },
      match: { type: 'string', enum: ['exact', 'close'], description: 'How close. A term of the vocabulary matches.' },
      access: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern, description: 'A term of the vocabulary access.' },
        description: 'Through what. Terms of the vocabulary access.',
      },
      paper: { type: 'string', pattern, description: 'The id of the paper.' },
    },
    required: ['match', 'access', 'paper'],
    additionalProperties: false,
  });
});
