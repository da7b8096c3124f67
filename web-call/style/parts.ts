/** Hero, cards, the form, the steps of a case, offices and departments. */
export const parts = `
.hero { background: var(--hero); color: var(--on-hero); padding: 3rem 0 6.5rem; }
.hero h1 { max-width: 24ch; margin-bottom: 1rem; }
.lead { font-size: 1.2rem; max-width: 38rem; }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: 14px;
  padding: 1.5rem; box-shadow: var(--shadow);
}
.lifted { margin-top: -4.5rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
@media (min-width: 64rem) { .ways { grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); } .offices { grid-template-columns: 1fr 1fr; } }
.do { font-size: 1.2rem; font-weight: 600; margin-bottom: 0.35rem; }
.do a { display: inline-block; padding: 0.35rem 0; }
.danger {
  margin-top: 1rem; padding: 0.9rem 1.25rem; border-left: 5px solid var(--alert);
  background: var(--alert-tint); border-radius: 0 10px 10px 0;
}
.danger a { color: var(--alert); font-weight: 650; }

.track label { display: block; font-weight: 650; }
.track .hint { margin-bottom: 0.6rem; }
.field { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.track input[type="text"] {
  flex: 1 1 13rem; min-width: 0; max-width: 20rem; min-height: 3.25rem; padding: 0.4rem 0.9rem;
  font: inherit; font-size: 1.4rem; letter-spacing: 0.06em; font-variant-numeric: tabular-nums;
  color: var(--ink); background: var(--card); border: 2px solid var(--edge); border-radius: 10px;
}
.track input[aria-invalid] { border-color: var(--alert); }
.track button {
  flex: 0 1 auto; min-height: 3.25rem; padding: 0.4rem 1.5rem; font: inherit; font-weight: 650;
  color: var(--on-accent); background: var(--accent); border: 2px solid transparent; border-radius: 10px; cursor: pointer;
}
.track button:hover { background: var(--accent-hover); }
.trouble {
  margin: 0.5rem 0 0.9rem; padding: 0.75rem 1rem; border-left: 5px solid var(--alert); background: var(--alert-tint);
  border-radius: 0 10px 10px 0;
}
.trouble a { color: var(--alert); font-weight: 650; }

.standing { padding: clamp(1.25rem, 0.8rem + 2vw, 2rem); }
.status { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.6rem); font-weight: 650; line-height: 1.35; margin-bottom: 1.75rem; }
.steps { list-style: none; display: flex; margin: 0 0 2rem; padding: 0; }
.steps li { position: relative; flex: 1; padding-top: 2.75rem; text-align: center; color: var(--soft); line-height: 1.3; }
.steps li::before {
  content: ""; position: absolute; z-index: 1; top: 0; left: calc(50% - 1rem); width: 2rem; height: 2rem;
  border-radius: 50%; border: 3px solid var(--edge); background: var(--card);
}
.steps li + li::after {
  content: ""; position: absolute; top: calc(1rem - 1.5px); right: 50%; width: 100%; height: 3px; background: var(--line);
}
.steps .past, .steps .now { color: var(--ink); }
.steps .now { font-weight: 650; }
.steps .past::before, .steps .now::before { border-color: var(--accent); }
.steps .past::before, .steps.well .now:last-child::before {
  content: "✓" / ""; background: var(--accent); color: var(--on-accent);
  display: grid; place-items: center; font-weight: 700; font-size: 1.1rem; line-height: 1;
}
.steps:not(.well) .now::before { box-shadow: inset 0 0 0 5px var(--card); background: var(--accent); }
.steps .past + li::after { background: var(--accent); }
@media (max-width: 30rem) {
  .steps { flex-direction: column; gap: 1rem; }
  .steps li { padding: 0.2rem 0 0.2rem 3rem; min-height: 2rem; text-align: left; }
  .steps li::before { left: 0; }
  .steps li + li::after { left: calc(1rem - 1.5px); right: auto; top: auto; bottom: calc(100% - 0.1rem); width: 3px; height: 1.25rem; }
}
.standing h2 { font-size: 1.125rem; margin-bottom: 0.35rem; }
.days { display: flex; flex-wrap: wrap; gap: 0.75rem 3rem; margin: 1.5rem 0 0; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.days dt { color: var(--soft); font-size: 1rem; }
.days dd { margin: 0; font-weight: 600; }
.again { border-top: 1px solid var(--line); padding-top: 2rem; }

.badge {
  display: inline-block; padding: 0.15rem 0.7rem 0.15rem 1.6rem; position: relative;
  border-radius: 1rem; font-size: 0.95rem; line-height: 1.4; font-weight: 600;
}
.badge::before {
  content: ""; position: absolute; left: 0.6rem; top: calc(50% - 0.3rem); width: 0.6rem; height: 0.6rem;
  border-radius: 50%; background: currentColor;
}
.open { color: var(--good); background: var(--good-tint); }
.shut { color: var(--soft); background: var(--paper); }
.shut::before { background: none; border: 2px solid currentColor; }
.office .phone { display: inline-block; padding: 0.35rem 0; }
.hours { border-top: 1px solid var(--line); padding-top: 0.75rem; font-size: 1rem; }
.hours li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; color: var(--soft); }
.hours .today { color: var(--ink); font-weight: 600; }
.hours em { font-style: normal; color: var(--accent); }
.times { font-variant-numeric: tabular-nums; }
.departments { columns: 2 26rem; column-gap: 3rem; }
.departments li {
  break-inside: avoid; display: flex; flex-wrap: wrap; justify-content: space-between;
  gap: 0 1.5rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line);
}
@media (forced-colors: active) {
  .track button { border-color: ButtonText; }
  .steps .past::before, .steps .now::before { forced-color-adjust: none; }
}
`;
