/** A place to draw components in and what a person does with them. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

const drawn: HTMLElement[] = [];

afterEach(() => {
  for (const place of drawn.splice(0)) {
    act(() => render(null, place));
    place.remove();
  }
});

/** Draws something; the element it stands in. Draw again into the same place to change its props. */
export function draw(node: ComponentChild, place: HTMLElement = document.createElement('div')): HTMLElement {
  if (!place.isConnected) {
    document.body.append(place);
    drawn.push(place);
  }
  act(() => render(node, place));
  return place;
}

/** The name that assistive technology says for a control. */
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent!.trim();

/** The button of this name. */
export function button(place: Element, name: string): HTMLButtonElement {
  const names = [...place.querySelectorAll('button')];
  const found = names.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`No button "${name}"; there are: ${names.map(nameOf).join(', ')}`);
  return found;
}

export const press = (element: HTMLElement): void => void act(() => element.click());

/** Types into a field, in place of what is there. */
export function type(place: Element, text: string, selector = 'input:not([type]), textarea'): void {
  const field = place.querySelector<HTMLInputElement>(selector)!;
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key in a field; false where its usual effect was prevented. */
export function key(place: Element, name: string, selector = 'input:not([type]), textarea'): boolean {
  let allowed = true;
  act(() => {
    allowed = place.querySelector(selector)!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
  return allowed;
}
