/** The pages of calls: try-out, waiting room, the people, the clock, and the desk of whoever receives. */
export const live = `
.live { padding-top: 2rem; }
.live > * + *, #before > * + * { margin-top: 1rem; }
.live [hidden] { display: none; }
.live .lead { margin-bottom: 0.25rem; }
.live button {
  min-height: 3rem; padding: 0.4rem 1.25rem; font: inherit; font-weight: 650; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 2px solid transparent; border-radius: 10px;
}
.live button:hover { background: var(--accent-hover); }
.live button.quiet { color: var(--accent); background: var(--card); border-color: var(--accent); }
.live button.quiet:hover { background: var(--tint); }
.live button.alert { background: var(--alert); color: var(--card); }
.live select, .live input:not([type="checkbox"]), .live textarea {
  width: 100%; max-width: 28rem; min-height: 3rem; padding: 0.4rem 0.9rem; font: inherit;
  color: var(--ink); background: var(--card); border: 2px solid var(--edge); border-radius: 10px;
}
.live label { display: block; font-weight: 650; }
.live .check { display: flex; gap: 0.6rem; align-items: center; min-height: 3rem; font-weight: 400; }
.live .check input { width: 1.4rem; height: 1.4rem; flex: none; }
.live h2:focus { outline: none; }
.agreed > .tools { margin-top: 0; }
.live .said { min-height: 1.8rem; font-weight: 600; }
.live .late:empty { display: none; }
.live .told { white-space: pre-line; }
.live .mend { color: var(--alert); font-weight: 600; }
.live output { display: block; user-select: all; font-family: ui-monospace, monospace; font-size: 1rem; }
.live video { display: block; width: 100%; background: #10171e; border-radius: 10px; }
.try video { max-width: 26rem; transform: scaleX(-1); }
.try .picks { display: grid; gap: 0.35rem; margin: 1rem 0; }
.try meter { width: 100%; max-width: 28rem; height: 1.5rem; }
.clock {
  position: sticky; top: 0.5rem; z-index: 2; display: flex; width: fit-content; align-items: center; gap: 0.6rem;
  margin: 0 0 0 auto; padding: 0.4rem 1rem; border: 2px solid var(--edge); border-radius: 2rem;
  background: var(--card); box-shadow: var(--shadow); font-variant-numeric: tabular-nums; font-size: 1.2rem;
}
.clock .dot { width: 0.9rem; height: 0.9rem; border-radius: 50%; background: var(--good); }
.clock[data-pace="before"] .dot { background: none; border: 3px solid var(--soft); }
.clock[data-pace="soon"] { border-color: var(--alert); color: var(--alert); border-width: 3px; }
.clock[data-pace="soon"] .dot { background: var(--alert); border-radius: 0; transform: rotate(45deg); }
.clock[data-pace="over"] { border-color: var(--alert); background: var(--alert-tint); color: var(--alert); border-width: 3px; }
.clock[data-pace="over"] .dot { background: var(--alert); border-radius: 0; }
.tiles { position: relative; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
.tiles figure { position: relative; margin: 0; min-height: 4rem; background: #10171e; border-radius: 12px; overflow: hidden; }
.tiles video { aspect-ratio: 16 / 9; max-height: 70vh; object-fit: contain; border-radius: 0; }
.tiles figcaption {
  position: absolute; left: 0.6rem; bottom: 0.6rem; padding: 0.1rem 0.7rem; border-radius: 1rem;
  background: #10171e; color: #f3f8fc; font-size: 1rem;
}
.tiles .mine video { transform: scaleX(-1); }
@media (min-width: 48rem) {
  .tiles:has(figure:not(.mine)) .mine { position: absolute; right: 0.75rem; top: 0.75rem; width: 22%; z-index: 1; box-shadow: var(--shadow); }
}
.alone { color: var(--soft); }
.tools { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1rem 0; }
.live [aria-pressed="true"] { background: var(--card); color: var(--alert); border-color: var(--alert); }
.helper { margin-top: 1rem; }
.desk { display: grid; gap: 1.25rem; }
@media (min-width: 60rem) { .desk { grid-template-columns: minmax(0, 2fr) minmax(16rem, 1fr); align-items: start; } }
.stage > * + * { margin-top: 1rem; }
.today li { display: flex; flex-direction: column; padding: 0.6rem 0 0.6rem 0.75rem; border-left: 5px solid var(--line); margin-bottom: 0.4rem; }
.today li[data-is="now"] { border-left-color: var(--good); }
.today li[data-is="next"] { border-left-color: var(--accent); }
.today li[data-is="past"] { color: var(--soft); }
.agreed form { margin-top: 1.25rem; display: grid; gap: 0.4rem; justify-items: start; }
@media (forced-colors: active) { .live button, .clock { border-color: ButtonText; } .clock .dot { forced-color-adjust: none; } }
`;
