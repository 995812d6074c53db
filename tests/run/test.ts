/** npm test: everything, as .ci/run calls it. */
import { check } from './check.ts';

process.exit(check());
