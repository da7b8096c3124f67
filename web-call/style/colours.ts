/** Paper, ink and one blue; every pair of text and ground has at least 7 : 1 in both schemes. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #f6f4ef;
  --card: #ffffff;
  --ink: #1b2530;
  --soft: #424e5b;
  --line: #d8d5cc;
  --edge: #7a8591;
  --accent: #0a4d80;
  --on-accent: #ffffff;
  --accent-hover: #07395f;
  --tint: #e3eef7;
  --focus: #0a4d80;
  --good: #14522b;
  --good-tint: #e2f2e7;
  --alert: #8c2610;
  --alert-tint: #fbeae4;
  --hero: #0a4d80;
  --on-hero: #ffffff;
  --shadow: 0 1px 2px rgb(27 37 48 / 0.06), 0 6px 20px rgb(27 37 48 / 0.06);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10171e;
    --card: #19232d;
    --ink: #e9eef3;
    --soft: #bac5cf;
    --line: #2e3b48;
    --edge: #7f8d9b;
    --accent: #8cc6f5;
    --on-accent: #0b1f30;
    --accent-hover: #b4dbfa;
    --tint: #1d3346;
    --focus: #8cc6f5;
    --good: #8fd6a6;
    --good-tint: #17341f;
    --alert: #ffb59e;
    --alert-tint: #43211a;
    --hero: #123a5a;
    --on-hero: #f3f8fc;
    --shadow: none;
  }
}
`;
