// @vitest-environment jsdom
/** What harms goes, what a reader reads stays. In jsdom: DOMPurify needs a NodeIterator as browsers have it, which happy-dom's is not. */
import { describe, expect, test } from 'vitest';
import { createFragmentSanitizer, createSanitizer } from '@/lib/sanitize';

const clean = createSanitizer(window as never);

/** Names and schemes that must not be in cleaned HTML, wherever they stood. */
const HARM = /<\s*\/?(?:script|style|iframe|object|embed|form|input|button|textarea|select|svg|math|template|noscript|link|meta|base|video|audio|source|frame|applet)\b|\son\w+\s*=|javascript:|vbscript:|srcdoc|srcset|\sstyle=|formaction|\sid=|\sname=|\starget=/i;

describe('goes', () => {
  test.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a script in capitals, broken off', '<p>a</p><SCRIPT SRC=//evil.example/x.js'],
    ['an event handler', '<p onclick="alert(1)">a</p>'],
    ['an event handler of a broken image', '<img src=x onerror=alert(1)>'],
    ['an event handler behind a slash', '<img/src="https://a.example/i.png"/onload=alert(1)>'],
    ['a javascript link', '<a href="javascript:alert(1)">a</a>'],
    ['a javascript link with a tab in it', '<a href="java\tscript:alert(1)">a</a>'],
    ['a javascript link behind a control character', '<a href="\u0001javascript:alert(1)">a</a>'],
    ['a javascript link in entities', '<a href="&#106;avascript&colon;alert(1)">a</a>'],
    ['a vbscript link', '<a href="vbscript:msgbox(1)">a</a>'],
    ['drawings that run', '<svg onload=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">a</a></svg>'],
    ['a style sheet', '<style>p { background: url(https://evil.example/) }</style><p>a</p>'],
    ['a style', '<p style="position:fixed;background:url(https://evil.example/)">a</p>'],
    ['a form with its fields', '<form action="https://evil.example/"><input name="a"><textarea>b</textarea><button formaction="javascript:alert(1)">c</button></form>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a frame with its own page', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['an object', '<object data="https://evil.example/a.swf"><embed src="https://evil.example/b.swf"></object>'],
    ['a set of image addresses', '<img src="https://a.example/i.png" srcset="https://evil.example/2x.png 2x">'],
    ['another base', '<base href="https://evil.example/"><a href="https://a.example/">a</a>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
    ['names that shadow the document', '<img name="body" src="https://a.example/i.png"><p id="cookie">a</p>'],
    ['a link into a frame', '<a href="https://a.example/" target="_top">a</a>'],
    ['nested markup that turns over when parsed again: math', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">'],
    ['nested markup that turns over when parsed again: noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
    ['nested markup that turns over when parsed again: svg style', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">'],
    ['nested markup that turns over when parsed again: textarea', '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>'],
    ['markup hidden in a comment', '<!--><img src=x onerror=alert(1)>-->'],
    ['a template', '<template><img src=x onerror=alert(1)></template>'],
  ])('%s', (_, dirty) => {
    const template = document.createElement('template');
    template.innerHTML = clean(dirty);
    // Attributes' values are text: only what the parser makes of them counts.
    const harm = [...template.content.querySelectorAll('*')].flatMap((element) => [`<${element.localName}>`, ...[...element.attributes].map(({ name, value }) => (name === 'title' || name === 'alt' ? ` ${name}=` : ` ${name}="${value}"`))]);
    expect(harm.filter((part) => HARM.test(part))).toEqual([]);
  });

  test('a page in a data link', () => {
    expect(clean('<a href="data:text/html,<script>alert(1)</script>">a</a>')).toBe('<a>a</a>');
  });

  test('text of a script with it', () => {
    expect(clean('<p>a<script>alert("words")</script></p>')).toBe('<p>a</p>');
  });
});

describe('stays', () => {
  test.each([
    ['headings and paragraphs', '<h2>a</h2><p>b <em>c</em> <strong>d</strong></p>'],
    ['a quote with its source', '<blockquote cite="https://a.example/">a</blockquote>'],
    ['a link', '<a href="https://a.example/?a=1&amp;b=2#c">a</a>'],
    ['a letter', '<a href="mailto:desk@a.example">a</a>'],
    ['a place on the page', '<a href="#note">a</a>'],
    ['an image with its words', '<figure><img src="https://a.example/i.png" alt="A ferry"><figcaption>a</figcaption></figure>'],
    ['the size of an image', '<img src="https://a.example/i.png" alt="" width="640" height="360">'],
    ['a language', '<p lang="fr">a</p>'],
    ['a direction', '<p dir="rtl">a</p>'],
    ['a moment', '<time datetime="2026-03-02T14:30">a</time>'],
    ['a table with joined cells', '<table><tbody><tr><td colspan="2" rowspan="3">a</td></tr></tbody></table>'],
    ['a list that starts at three', '<ol start="3"><li>a</li></ol>'],
    ['how a word is read', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'],
    ['a title with a colon', '<abbr title="Note: a, b">a</abbr>'],
  ])('%s', (_, html) => {
    expect(clean(html)).toBe(html);
  });

  test('text of an element that goes', () => {
    expect(clean('<p>a <font color="red">b</font> <custom-element>c</custom-element></p>')).toBe('<p>a b c</p>');
  });
});

test('a fragment is ready to be put into a document', () => {
  const place = document.createElement('div');
  place.append(createFragmentSanitizer(window as never)('<p onclick="alert(1)">a</p><script>b</script>'));
  expect(place.innerHTML).toBe('<p>a</p>');
});
