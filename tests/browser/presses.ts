/** Keys pressed, as WebDriver says it: Firefox's way. */

/** Keys as WebDriver names them. */
const KEYS: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Control: '\uE009', Shift: '\uE008' };

/** What is done to the keyboard for a key, a key with another held, or words. */
export function pressesOf(key: string): { type: string; value: string }[] {
  const [, held, pressed] = /^(Control|Shift)\+(\w+)$/.exec(key) ?? [];
  const down = (value: string) => ({ type: 'keyDown', value: KEYS[value] ?? value });
  const up = (value: string) => ({ type: 'keyUp', value: KEYS[value] ?? value });
  if (held && pressed) return [down(held), down(pressed), up(pressed), up(held)];
  return (KEYS[key] ? [key] : [...key]).flatMap((value) => [down(value), up(value)]);
}
