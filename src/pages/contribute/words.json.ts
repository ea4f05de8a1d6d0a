import { deckWords } from '../../site/editor-files.ts';

/** Gives the words of the deck. */
export const GET = () => new Response(deckWords());
