// The elements of the tool, one a file.
import './assessment-list.ts';
import './assess-describe.ts';
import './assess-select.ts';
import './assess-plan.ts';
import './assess-record.ts';
import './assess-rate.ts';
import './assess-decide.ts';
import './assess-report.ts';
