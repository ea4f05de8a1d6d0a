import { z } from 'zod';
import { AssessmentSchema } from './assessment.ts';

/** The JSON Schema (draft 7) of a saved assessment, for programs that write or read such files. */
export function assessmentJsonSchema(): object {
  return z.toJSONSchema(AssessmentSchema, { io: 'input', target: 'draft-07' });
}
