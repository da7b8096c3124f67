/** The list of petitions, the page of one, its forms, the code for posters, the public lists. */
export const petition = `
.listing, .petition { padding-top: 2.5rem; }
.listing > * + *, .petition > * + * { margin-top: 2rem; }
.tabs { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.tabs a {
  padding: 0.6rem 1.1rem; border: 2px solid var(--edge); border-radius: 10px; text-decoration: none; background: var(--card);
}
.tabs a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 650; }
.row a[aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; }
.petitions { display: grid; gap: 1rem; margin: 1.25rem 0; }
.petitions h3 a { display: inline-block; padding: 0.25rem 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.petition header > * { margin-bottom: 0.5rem; }
.petition .status { font-size: 1.125rem; font-weight: 400; }
.count strong { font-size: 1.6rem; color: var(--accent); }
.columns { display: grid; gap: 2rem; align-items: start; }
@media (min-width: 60rem) { .columns:has(.sign) { grid-template-columns: minmax(0, 1.35fr) minmax(20rem, 1fr); gap: 3rem; } }
.columns > div > * { max-width: 40rem; }
.columns > div > * + h2, .columns > div > section, .notice { margin-top: 1.75rem; }
.notice { padding: 1rem 1.25rem; border-left: 5px solid var(--accent); background: var(--tint); border-radius: 0 10px 10px 0; }
.goals li { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
.goals .reached { font-weight: 650; }
.bar progress { display: block; width: 100%; height: 1rem; accent-color: var(--accent); }

.ask { display: grid; gap: 1.25rem; justify-items: start; }
.ask > * { margin: 0; max-width: 100%; }
.ask .trouble h2 { font-size: 1.125rem; margin-bottom: 0.25rem; }
.asked { width: 100%; }
.asked label { display: block; font-weight: 650; }
.asked .hint { margin-bottom: 0.4rem; }
.asked .mend { margin-bottom: 0.4rem; color: var(--alert); font-weight: 650; }
.asked .mend a { color: inherit; }
.asked input, .asked select {
  width: 100%; max-width: 24rem; min-height: 3.25rem; padding: 0.4rem 0.9rem; font: inherit;
  color: var(--ink); background: var(--card); border: 2px solid var(--edge); border-radius: 10px;
}
.asked input[aria-invalid] { border-color: var(--alert); }
#code { font-size: 1.4rem; letter-spacing: 0.2em; font-variant-numeric: tabular-nums; }
.tick { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
.tick input { flex: none; width: 1.5rem; height: 1.5rem; accent-color: var(--accent); }
.ask button {
  min-height: 3.25rem; padding: 0.4rem 1.5rem; font: inherit; font-weight: 650; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 2px solid transparent; border-radius: 10px;
}
.ask button:hover { background: var(--accent-hover); }
.quiet { margin-top: 1.25rem; }
.ask + .hint { margin-top: 1.25rem; }
.quiet button { color: var(--accent); background: none; border-color: var(--edge); }
.quiet button:hover { background: var(--tint); }
.said { font-size: 1.25rem; font-weight: 650; }
.receipt, .hash { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.receipt { font-size: 1.3rem; letter-spacing: 0.04em; padding: 0.9rem 1.1rem; background: var(--tint); border-radius: 10px; }
.hash { font-size: 1rem; }

.share li { padding: 0.15rem 0; }
.share li a { display: inline-block; padding: 0.35rem 0; }
.share figure { margin: 1rem 0 0; }
.share svg { display: block; width: 11rem; max-width: 100%; height: auto; border-radius: 10px; }
table { border-collapse: collapse; width: 100%; max-width: 40rem; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: top; overflow-wrap: break-word; }
@media (max-width: 30rem) { th, td { padding-right: 0.4rem; font-size: 0.9rem; } }
thead th { color: var(--soft); font-size: 1rem; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
.names { columns: 3 12rem; column-gap: 2rem; }
.names li { break-inside: avoid; padding: 0.25rem 0; }
.recount h3 { margin-top: 1.75rem; }
.recount details { margin: 1rem 0; }
.recount summary { cursor: pointer; padding: 0.5rem 0; }
@media (forced-colors: active) { .ask button, .tabs a { border-color: ButtonText; } }
@media print {
  .sign, .ask, .tabs, .recount { display: none; }
  .share svg { width: 6cm; }
}
`;
