/** Before each test: a fresh fake browser (its state leaks between tests) with the texts that it lacks. */
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './speak';

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});
