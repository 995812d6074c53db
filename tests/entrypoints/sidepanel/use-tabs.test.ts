/** The tabs that the panel follows. */
import { expect, test } from 'vitest';
import { type FollowedTabs, withActive, withNewPage, without } from '@/entrypoints/sidepanel/use-tabs';

const TWO: FollowedTabs = { active: 2, visited: [{ id: 1, page: 1 }, { id: 2, page: 3 }] };

test.each<[string, FollowedTabs, FollowedTabs]>([
  ['a tab that is new here', withActive(TWO, 5), { active: 5, visited: [...TWO.visited, { id: 5, page: 1 }] }],
  ['a tab come back to is the same', withActive(TWO, 1), { active: 1, visited: TWO.visited }],
  ['another page in the active tab', withNewPage(TWO, 2), { active: 2, visited: [{ id: 1, page: 1 }, { id: 2, page: 4 }] }],
  ['another page in a tab that is not shown is for later', withNewPage(TWO, 1), { active: 2, visited: [{ id: 2, page: 3 }] }],
  ['another page where the panel never was', withNewPage(TWO, 9), TWO],
  ['a tab that closes', without(TWO, 1), { active: 2, visited: [{ id: 2, page: 3 }] }],
])('%s', (_, tabs, expected) => {
  expect(tabs).toEqual(expected);
});
