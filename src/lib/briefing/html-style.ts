/** Of the standalone page: an A4 sheet in print, readable in black and white. */
export const htmlStyle = `
:root { color: #17211f; background: #fff; font: 16px/1.45 Calibri, Carlito, 'Segoe UI', sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .2rem; }
h2 { font-size: 1.3rem; color: #0b5a4a; margin: 1.8rem 0 .5rem; }
h3 { font-size: 1.08rem; margin: 1.1rem 0 .3rem; }
h1, h2, h3, caption, figcaption { break-after: avoid; }
p, ul, ol { margin: .3rem 0 .5rem; orphans: 2; widows: 2; }
ul, ol { padding-left: 1.3rem; }
.checks { list-style: none; padding-left: 0; }
.subtitle, .below, .notes, header { color: #55615e; }
.example { font-weight: 700; color: #17211f; }
.below, .notes, td small { font-size: .82rem; }
td small { display: block; }
header { display: flex; justify-content: space-between; gap: 1rem; font-size: .82rem; border-bottom: 1px solid #8a9693; padding-bottom: .3rem; margin-bottom: 1.2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; border-block: 1.5px solid #17211f; }
caption, figcaption { text-align: start; font-weight: 700; margin: .8rem 0 .3rem; }
th, td { padding: .2rem .4rem; vertical-align: top; text-align: start; border-top: 1px solid #8a9693; }
thead th { background: #eef1f0; border-bottom: 1.5px solid #17211f; }
tbody th { font-weight: inherit; }
.end { text-align: end; }
.outside { font-weight: 700; }
.outside > :first-child { border-inline-start: 4px solid #17211f; }
figure { margin: 0; break-inside: avoid; }
figure svg, td svg { max-width: 100%; height: auto; }
tr { break-inside: avoid; }
a { color: #0b5a4a; }
sup a { text-decoration: none; }
@page { size: A4; margin: 20mm; }
@media print {
	:root { font-size: 10.5pt; }
	body { max-width: none; padding: 0; }
	.table { overflow: visible; }
	thead { display: table-header-group; }
}
`;
