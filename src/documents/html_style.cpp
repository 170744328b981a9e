#include "documents/html_style.h"

namespace lotse::documents {

const QString &htmlStyle()
{
    static const QString css = QStringLiteral(R"css(
:root { color-scheme: light; --ink: #1d2526; --quiet: #566164; --petrol: #0c5a5f; --line: #d9d7d0; }
* { box-sizing: border-box; }
body { margin: 0; background: #fdfcf9; color: var(--ink);
  font: 1rem/1.55 Inter, "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; letter-spacing: -.01em; color: var(--petrol); }
h2 { margin: 2.75rem 0 .5rem; font-size: 1.3rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
h1, h2, h3, p, th, td, dt, dd { unicode-bidi: plaintext; }
h1, h2, h3, p, dt, dd { overflow-wrap: anywhere; }
th, td { overflow-wrap: break-word; }
p { max-width: 42rem; margin: .5rem 0 1rem; white-space: pre-line; }
.subtitle { margin: 0; color: var(--quiet); }
.notice { max-width: none; margin: 0 0 2rem; padding: .5rem 0; border-block: 1px solid var(--petrol);
  color: var(--petrol); font-weight: 600; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1.5rem 2rem;
  margin: 1.5rem 0 2rem; }
.figures div { display: flex; flex-direction: column; border-top: 1px solid var(--line); padding-top: .5rem; }
.figures dt, .comparison { color: var(--quiet); font-size: .875rem; }
.figures dd { margin: 0; }
.value { font-size: 1.6rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.table { margin: 1.5rem 0 2rem; overflow-x: auto; }
.table:focus-visible { outline: 2px solid var(--petrol); outline-offset: 4px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding-bottom: .5rem; text-align: start; font-weight: 600; }
th, td { padding: .4rem 1.25rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; font-weight: 400; white-space: pre-line; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--ink); color: var(--quiet); font-size: .8125rem;
  vertical-align: bottom; }
tfoot th, tfoot td { border-bottom: 0; border-top: 1px solid var(--ink); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
@media print {
  @page { size: A4; margin: 20mm; }
  body { background: none; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
}
)css");
    return css;
}

} // namespace lotse::documents
