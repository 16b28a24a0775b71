/** The look of the page: calm, legible, the same on paper. Checked by its hash, so a change here needs a new `STYLE_HASH`. */
export const STYLE = `
:root { color: #1b1f24; background: #fff; line-height: 1.55; font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
body { margin: 0; overflow-wrap: break-word; hyphens: auto; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: #1f3a5f; color: #fff; }
.skip:focus { left: .5rem; top: .5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.25rem 0 .75rem; color: #1f3a5f; break-after: avoid; text-wrap: balance; }
h1 { margin: 0 0 2rem; padding-bottom: .5rem; border-bottom: 1px solid #c3ccd6; font-size: 1rem; font-weight: 600; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.1875rem; }
h4, h5, h6 { font-size: 1.0625rem; }
p, ul, ol { margin: 0 0 .85rem; }
ul, ol { padding-left: 1.5rem; }
a { color: #174a8c; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.mark { display: inline-block; margin: 0 0 1.5rem; padding: .15rem .75rem; border: 2px solid #8a2a12; color: #8a2a12; font-weight: 700; letter-spacing: .06em; }
.cover { margin: 3rem 0; text-align: center; }
.cover .title { margin-bottom: 2rem; font-size: 1.75rem; font-weight: 700; line-height: 1.25; color: #1f3a5f; text-wrap: balance; }
.cover .name { font-size: 1.125rem; font-weight: 700; text-wrap: balance; }
.cover .addition { color: #48525e; }
.scroll { overflow-x: auto; margin: 0 0 1.5rem; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: .4rem; text-align: left; font-weight: 600; break-after: avoid; }
.caption-text { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2.5rem); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .45rem .65rem; border: 1px solid #aab5c1; text-align: left; vertical-align: top; font-weight: 400; min-width: 5.5rem; }
thead th { background: #eef2f6; font-weight: 600; color: #1f3a5f; }
th[scope=rowgroup] { width: 26%; font-weight: 600; }
td:empty { height: 1.75rem; min-width: 7rem; }
.scroll:not(:has(tbody)) { padding-bottom: 2.25rem; border-bottom: 1px solid #aab5c1; }
td > :last-child, th > :last-child, li > :last-child { margin-bottom: 0; }
.value, .number { font-variant-numeric: tabular-nums; }
th.number, td.number { text-align: right; }
.signature { max-width: 26rem; margin: 2rem 0 2.5rem; break-inside: avoid; }
.signature p { margin: 0; }
.signature .caption { font-size: .875rem; color: #48525e; }
.signature .rule { height: 3.5rem; margin-bottom: .35rem; border-bottom: 1px solid #1b1f24; }
.footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #c3ccd6; font-size: .9375rem; }
sup { line-height: 0; }
.footnotes li > p:has(+ .back) { display: inline; }
.back { margin-left: .4rem; padding: 0 .4rem; }
@media (max-width: 30rem) { main { padding: 1.25rem .85rem 2rem; } th, td { padding: .35rem .4rem; } }
@media print {
  :root { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .skip, .back { display: none; }
  .mark { position: fixed; inset: 0; z-index: -1; display: grid; place-items: center; margin: 0; border: 0; color: #e8e8e8; print-color-adjust: exact; font-size: 62pt; white-space: nowrap; transform: rotate(-52deg); }
  .scroll { overflow: visible; }
  .caption-text { max-width: none; }
  .cover { margin: 1.5rem 0; }
  th, td { min-width: 0; }
  table:has(thead th:nth-child(5)) { font-size: .8em; }
  table:has(thead th:nth-child(7)) :is(th, td) { padding: .3rem; overflow-wrap: anywhere; }
  thead, thead tr, tbody tr:has(> [rowspan]) { break-inside: avoid; break-after: avoid; }
  .signature + h2 { break-before: page; }
  p, li { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  @page { size: A4; margin: 22mm 20mm 24mm 25mm; @bottom-right { content: "Seite " counter(page) " von " counter(pages); font: 9pt "Source Sans 3", "Segoe UI", system-ui, sans-serif; color: #48525e; } }
}
`;

/** SHA-256 of `STYLE` in Base64, for the page's content security policy. */
export const STYLE_HASH = 'ZacmBuJvqV+QLfEC5BA3AfvhZudTiDSaFxTI6Ryv42Q=';
