/** What the benches use of programs that are compared with; these live in this folder's own node_modules. */
declare module 'approx-string-match' {
  export default function search(text: string, pattern: string, maxErrors: number): { start: number; end: number; errors: number }[];
}
