/** Before each test: a fresh fake browser (its state leaks between tests) with the texts that it lacks. */
import { locks } from 'node:worker_threads';
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './speak';

// The document of the tests has none; Node's are of the same standard.
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});
