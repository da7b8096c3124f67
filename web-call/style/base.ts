/** Type, links, focus and the frame of a page. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
main { flex: 1; padding-bottom: 3.5rem; }
main:focus { outline: none; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 0.75rem; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.35rem + 2vw, 2.5rem); letter-spacing: -0.01em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.125rem; }
p { margin: 0 0 0.75rem; text-wrap: pretty; }
p:last-child { margin-bottom: 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { color: var(--accent-hover); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 4px; }
.phone { white-space: nowrap; font-variant-numeric: tabular-nums; }
.plain { list-style: none; margin: 0; padding: 0; }
.row { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; }
.row a, footer a { display: inline-block; padding: 0.35rem 0; }
.hint { color: var(--soft); font-size: 1rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.wide, .narrow { width: 100%; margin: 0 auto; padding: 0 1.25rem; }
.wide { max-width: 66rem; }
.narrow { max-width: 44rem; padding-top: 2.5rem; }
.narrow > * + *, .wide > section + section { margin-top: 2rem; }
.wide > section + section { margin-top: 3rem; }
.skip {
  position: absolute; left: 1rem; top: -6rem; z-index: 2; padding: 0.75rem 1.25rem;
  background: var(--card); color: var(--accent); border-radius: 0 0 8px 8px;
}
.skip:focus { top: 0; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wide {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: 0.25rem 1.5rem; padding-top: 0.75rem; padding-bottom: 0.75rem;
}
.top nav a { display: inline-block; padding: 0.6rem 0; }
.name {
  display: inline-flex; align-items: center; gap: 0.75rem; min-height: 2.75rem;
  color: var(--ink); font-weight: 650; font-size: 1.2rem; text-decoration: none;
}
.name:hover { color: var(--accent); text-decoration: underline; }
.name img { display: block; border-radius: 9px; }
.bottom { border-top: 1px solid var(--line); background: var(--card); padding: 2rem 0; font-size: 1rem; }
.bottom h2 { font-size: 1.125rem; }
.bottom p { max-width: 40rem; }
@media (prefers-reduced-motion: no-preference) {
  a, button { transition: background-color 0.15s, color 0.15s; }
  html { scroll-behavior: smooth; }
}
@media print {
  .top nav, .track, .again, .skip { display: none; }
  body { background: none; }
}
`;
