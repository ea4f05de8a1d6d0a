import type { APIRoute } from 'astro';
import { dictionaryFiles } from '../../../site/editor-files.ts';

/** A file for each part of the dictionary; its licence goes with it. */
export const getStaticPaths = () => dictionaryFiles().map(({ name, text }) => ({ params: { name }, props: { text } }));

/** Gives one part. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
