/** The background: what it listens to, all at once; it keeps no state and may die at any moment. */
import { defineBackground } from '#imports';

export default defineBackground({ type: 'module', main() {} });
