/** The style of the exported page; its hash stands in the page's own policy. */
export const htmlStyle = `
:root { color-scheme: light dark; --quiet: light-dark(#595959, #b3b3b3); --line: light-dark(#ccc, #555); }
body { margin: 0; font: 1.05rem/1.6 Georgia, "Times New Roman", serif; color: light-dark(#1a1a1a, #eee); background: light-dark(#fff, #181818); }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, dl, summary, figcaption { font-family: system-ui, sans-serif; line-height: 1.3; }
article { border-block-start: 1px solid var(--line); padding-block: 1rem; overflow-wrap: anywhere; }
a { color: light-dark(#0645ad, #8ab4f8); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: .85rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.note { white-space: pre-wrap; }
figure { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: .25rem solid var(--line); }
blockquote, blockquote p { margin: 0; }
figcaption { color: var(--quiet); font-size: .9rem; }
.mark.yellow { border-color: #e6b800; } .mark.green { border-color: #3c9a4e; } .mark.blue { border-color: #3b78c3; }
.mark.pink { border-color: #d0559b; } .mark.orange { border-color: #e07b1a; }
summary { cursor: pointer; }
img { max-width: 100%; height: auto; }
@media print { details::details-content { content-visibility: visible; display: block; } a { color: inherit; } article { break-inside: auto; } }
`;
