// The look of the HTML report: readable on paper, in light and in dark.
#pragma once

namespace quantoscope {

inline constexpr const char* kReportStyle = R"css(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2129; --faint: #5c6470; --line: #d8dce2;
  --band: #f4f6f8; --bar: #9ccbe8; --mark: #ffd98a; --warning: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --paper: #16191d; --ink: #e6e8eb; --faint: #9aa3ad; --line: #363c44;
  --band: #1f242a; --bar: #22577a; --mark: #7a5600; --warning: #f0c060; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 80rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { max-width: 60rem; }
.faint, figcaption, dt { color: var(--faint); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: 1rem 0; }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
dt { font-size: .85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; background: var(--band); }
td.number, th.number { text-align: right; }
td.number, td:first-child { white-space: nowrap; }
td.bar { min-width: 11rem; background: linear-gradient(to right, var(--bar) var(--share), transparent var(--share)); }
tr.original td { color: var(--faint); font-style: italic; }
ul.warnings { color: var(--warning); padding-left: 1.2rem; margin: .5rem 0; }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.texts > div { border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; }
.texts h4 { margin: 0 0 .4rem; font-size: .8rem; font-weight: 600; color: var(--faint); }
.text, pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.prompt { color: var(--faint); }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
pre { background: var(--band); padding: .6rem .8rem; border-radius: .3rem; font: .85rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 0 2rem; }
.figures figure:first-child { grid-column: 1 / -1; }
figure { margin: 1rem 0; }
figure img { max-width: 100%; background: #ffffff; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; }
  tr, figure, .texts { break-inside: avoid; } .wide { overflow: visible; }
  td.bar, th, mark, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)css";

} // namespace quantoscope
