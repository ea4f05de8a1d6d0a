import type { YAMLError } from 'yaml';
import type { Fault } from './yaml.ts';

/** What is wrong and what to do, without the place. */
type Explanation = Pick<Fault, 'rule' | 'message' | 'hint'>;

const QUOTE_IT = 'Put the whole text in straight double quotes: "...".';

/** Each kind of YAML error that a contributor can make, in their words: what the library says, what is wrong, what to do. */
const EXPLANATIONS: readonly (readonly [says: RegExp, message: string, hint: string])[] = [
  [
    /^Nested mappings/,
    'A colon stands in text without quotes.',
    `${QUOTE_IT} Or mend the indentation of the next line.`,
  ],
  [
    /^Implicit (?:map )?keys|implicit map key$/,
    'This line is not a key with its value.',
    'Write "key: value" with a space after the colon; text of several lines stands in double quotes.',
  ],
  [
    /^The : indicator must be at most 1024/,
    'The line is too long to be a key with its value.',
    'Put the whole text in double quotes behind the name of its field: key: "...".',
  ],
  [/^Missing closing ["']quote/, 'A quote is opened and not closed.', 'Close it with the same quote.'],
  [
    /at node end$/,
    'Text stands after the end of a value.',
    'Put the whole value in double quotes; write \\" for a double quote inside it.',
  ],
  [/^Plain value cannot start with/, 'Text without quotes cannot begin with this sign.', QUOTE_IT],
  [
    /^Invalid escape sequence/,
    'A backslash in double quotes means something else here.',
    'Write two backslashes for one.',
  ],
  [
    /^Flow (?:map|sequence)|^Missing , |^Unexpected (?:,|empty item) /,
    'Brackets opened here or above are not closed, or a comma is missing.',
    'Close them with "]" or "}" and put a comma between the items.',
  ],
  [
    /same column$|without - indicator|properly indented|sufficiently indented/,
    'The indentation does not fit the lines above.',
    'Let items of one block begin in the same column, two spaces further in than what they belong to.',
  ],
];

/** Says in a contributor's words what the YAML library means. */
export function explainYamlError({ code, message }: YAMLError): Explanation {
  if (code === 'TAB_AS_INDENT')
    return {
      rule: 'yaml-tab',
      message: 'A tab stands where YAML wants spaces.',
      hint: 'Indent with two spaces a level.',
    };
  if (code === 'MULTIPLE_DOCS')
    return {
      rule: 'yaml-syntax',
      message: 'A second YAML document begins here.',
      hint: 'Remove the line "---" or "...".',
    };
  if (/call stack/.test(message)) return TOO_DEEP;
  const known = EXPLANATIONS.find(([says]) => says.test(message));
  return {
    rule: 'yaml-syntax',
    message: known?.[1] ?? `This is not valid YAML: ${message.slice(0, 120).replace(/\.?$/, '.')}`,
    hint: known?.[2] ?? 'Look for a missing quote, a colon in unquoted text or wrong indentation, here or above.',
  };
}

/** How deep values may be nested; the deepest field of any schema is at 7. */
export const MAX_DEPTH = 12;

/** The fault of values that are nested too deep. */
export const TOO_DEEP: Explanation = {
  rule: 'yaml-depth',
  message: `Values are nested more than ${MAX_DEPTH} deep.`,
  hint: 'Make the structure flatter.',
};
