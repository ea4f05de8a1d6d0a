import { z } from 'zod';
import { moveSentence } from '../catalog/moves.ts';
import type { Move } from '../catalog/moves.ts';
import { addressOf } from '../catalog/routes.ts';
import type { Catalog } from '../catalog/types.ts';
import { deckVersion } from '../catalog/version.ts';
import { EDITORS, LICENCE } from './iri.ts';
import type { IriOf } from './iri.ts';

const text = (description: string) => z.string().meta({ description });

/** What a JSON file says of itself, so that a copy of it alone can be used and named. */
export const AboutSchema = z
  .strictObject({
    address: text('Where the page of what it holds is.'),
    by: text('Whom to name.'),
    licence: text('The licence of our texts; names, codes and relations of published schemes keep their own.'),
    deck: text('The version of the deck from which it was written.'),
    moved: z
      .strictObject({
        from: text('The address of the page under which it was known.'),
        how: z
          .enum(['renamed', 'merged'])
          .meta({ description: 'Whether it has another id now, or is part of another.' }),
        says: text('The same in words.'),
      })
      .meta({ description: 'Only in a file at an old address: what became of it.' })
      .optional(),
  })
  .meta({ description: 'Address, licence and version of the file.' });

/** What a JSON file says of itself. */
export type About = z.infer<typeof AboutSchema>;

/** What the file beside the page at this address says of itself. */
export function aboutFile(address: string, catalog: Catalog, iri: IriOf): About {
  return { address: iri(address), by: EDITORS, licence: LICENCE, deck: deckVersion(catalog) };
}

/** What the file at an old address says of the move to an entry with this title. */
export function aboutMove(move: Move, title: string, iri: IriOf): Required<About>['moved'] {
  return {
    from: iri(addressOf(move.collection, move.old)),
    how: move.isMerged ? 'merged' : 'renamed',
    says: moveSentence(move, title),
  };
}
