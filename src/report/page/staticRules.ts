/** The rules of pages that are read and not worked with; colours and pictures come with `pageStyle`. */
export const staticRules = `
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--panel);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 4rem}
header,section{margin:0 0 1.25rem;padding:clamp(1rem,3vw,2rem);background:var(--paper);border:1px solid var(--line);border-radius:14px;break-inside:avoid-page}
h1{margin:0 0 .75rem;font-size:clamp(1.6rem,4.5vw,2.4rem);line-height:1.2;letter-spacing:-.02em}
h2{margin:0 0 .75rem;font-size:1.3rem;line-height:1.25}
p{max-width:46rem;margin:.5rem 0}
.lead{font-size:1.2rem;font-weight:600}
.muted{color:var(--muted)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1.25rem;margin:.75rem 0 0}
dt{color:var(--muted)}
dd{margin:0}
ul{margin:.25rem 0;padding:0;list-style:none}
li{margin:.35rem 0;padding-left:1.6rem;position:relative}
li>ul{margin-left:-.2rem}
.sign{position:absolute;left:0;width:1.2rem;text-align:center;font-weight:700}
.gained{color:var(--good)}
.lost,.contradicted{color:var(--bad)}
.other,.perhaps{color:var(--warn)}
.point,.more{color:var(--muted)}
section.scroll{position:relative;margin:0;padding:0;border:0;border-radius:0;overflow-x:auto}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;overflow-wrap:normal}
td:last-child:not(.number){min-width:14rem;overflow-wrap:anywhere}
th,td{padding:.45rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{color:var(--muted);font-weight:600;font-size:.875rem}
td.number,th.number{text-align:right;white-space:nowrap}
tr.total td{font-weight:700;border-bottom:0}
td[class*=shade-]{font-weight:600}
.shade-low{background:var(--bad-soft);color:var(--bad)}
.shade-middle{background:var(--warn-soft);color:var(--warn)}
.shade-high,.shade-full{background:var(--good-soft);color:var(--good)}
.shade-unknown{color:var(--muted)}
td.short{white-space:nowrap}
table.rows td:last-child:not(.number){min-width:6rem}
table.rows tbody th{min-width:12rem;overflow-wrap:anywhere}
tbody th{color:inherit;font-weight:inherit;font-size:inherit}
th.number .name{display:block;font-weight:400;white-space:normal}
.legend{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0;font-size:.875rem}
.legend li{margin:0;padding:.1rem .6rem;border-radius:4px}
.contents ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0 0}
.contents li{margin:0;padding:0}
.contents .of{flex-basis:100%;font-weight:600}
a{color:var(--accent);text-underline-offset:.15em}
.part>.head{margin:2.5rem .25rem 1rem}
.head h2{font-size:1.5rem}
.part h3{margin:0 0 .75rem;font-size:1.15rem}
svg.share{width:10rem;min-width:0;height:.8rem;background:var(--panel)}
figure{margin:0;overflow-x:auto}
figure:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
svg{display:block;min-width:34rem;max-width:100%;height:auto}
footer{color:var(--muted);font-size:.875rem}
@media print{body{background:none}header,section{border:0;padding:0 0 1rem}@page{size:A4;margin:16mm}.scroll{overflow:visible}}
@media (max-width:60rem){table{font-size:.875rem}th,td{padding:.4rem .35rem}td:last-child:not(.number){min-width:9rem}}
@media (max-width:40rem){th.number{white-space:normal}table.rows tbody th{position:sticky;left:0;min-width:7.5rem;max-width:10rem;z-index:1;background:var(--paper)}th.number .name{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}svg.share{width:5rem}}
@media print{th.number{white-space:normal}table{font-size:.7rem}th{font-size:.7rem}th,td{padding:.3rem .25rem}td:last-child:not(.number){min-width:7rem}section.scroll{overflow:visible}section{break-inside:auto}h2,h3,thead{break-after:avoid}tr{break-inside:avoid}table.rows tbody th{min-width:8rem}.contents{display:none}}
`;
