import { LIMITS, VERDICTS } from '../core/assessment/assessment.ts';
import type { ProbeRecord, Verdict } from '../core/assessment/assessment.ts';
import { VERDICT_LABELS, VERDICT_MEANINGS } from '../core/assessment/words.ts';
import { dateField, radioField, textField } from './assessment-fields.ts';
import { make } from './make-element.ts';
import type { UnkeptTexts } from './unkept-texts.ts';

/** The form of one run. `touched` is called before anything of it is kept, `judged` after a verdict. */
export function recordForm(
  record: ProbeRecord,
  unkept: UnkeptTexts,
  touched: () => void,
  judged: () => void,
): HTMLElement {
  type TextName = 'prompt' | 'output' | 'assessor' | 'modelVersion' | 'attachment' | 'note';
  const text = (name: TextName, label: string, limit: number, rows?: number, hint?: string) => {
    const place = unkept.at('record', record.id, name);
    return textField({
      label,
      value: record[name],
      limit,
      ...(rows === undefined ? {} : { rows }),
      ...(hint === undefined ? {} : { hint }),
      unkept: {
        get text() {
          return place.text;
        },
        set text(value) {
          // Only a run that exists is found again, with the text that waits for it.
          if (value !== undefined) touched();
          place.text = value;
        },
      },
      onInput: (value) => {
        record[name] = value;
        touched();
      },
    });
  };
  const verdicts = VERDICTS.map(
    (verdict, index) => [verdict, `${index + 1} ${VERDICT_LABELS[verdict]}`, VERDICT_MEANINGS[verdict]] as const,
  );
  return make(
    'div',
    { className: 'record' },
    text('prompt', 'Prompt', LIMITS.transcript, 4),
    text('output', 'Output', LIMITS.transcript, 6),
    radioField('Verdict', verdicts, record.verdict, (verdict) => {
      record.verdict = verdict as Verdict;
      touched();
      judged();
    }),
    make(
      'div',
      { className: 'row' },
      text('assessor', 'Assessor', LIMITS.line),
      dateField('Date', record.date, (day) => {
        record.date = day;
        touched();
      }),
      text('modelVersion', 'Model version', LIMITS.line),
    ),
    text(
      'attachment',
      'Attachment',
      LIMITS.line,
      undefined,
      'Where it is kept: a file name or an address. Nothing is uploaded.',
    ),
    text('note', 'Note', LIMITS.paragraph, 2),
  );
}
