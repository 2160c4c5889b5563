/** Of the printed form alone: one A4, black on white. Sizes in millimetres. */
export const FORM_CSS = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { font: 10pt/1.3 "Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif; color: #17221d; background: #fff }
h1 { font: 700 18pt/1.15 "Bricolage Grotesque", "Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif; color: #0c352a; margin-bottom: 1.5mm }
p + p { margin-top: 1mm }
.form { display: flex; flex-direction: column; gap: 2.6mm; width: 210mm; height: 297mm; padding: 10mm 13mm; overflow: hidden; break-after: page }
.form:last-child { break-after: auto }
header { display: grid; grid-template-columns: 1fr 62mm; gap: 6mm }
.code { text-align: center } .code svg { width: 24mm; height: 24mm }
.letters { font: 600 9.5pt/1.3 "DejaVu Sans Mono", Menlo, Consolas, monospace }
.small { font-size: 8.5pt; color: #4c574f }
.choice { display: inline-block; margin: .8mm 3mm .4mm 0; white-space: nowrap }
.ask b + .choice { margin-left: 3mm }
.box { display: inline-block; width: 5mm; height: 5mm; border: .35mm solid #17221d; border-radius: .8mm; font: 6.5pt/4.3mm Helvetica, Arial, sans-serif; color: #767f79; text-align: center; vertical-align: -1mm }
table { border-collapse: collapse; width: 100% }
th, td { padding: .7mm 1mm; border-bottom: .15mm solid #b9c0bb; text-align: center; font-weight: 400 }
thead th { font-size: 8pt; line-height: 1.15; vertical-align: bottom; width: 16.5mm }
thead th:first-child, tbody th { text-align: left; width: auto }
thead th:first-child { font-size: 9pt }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; flex: 1; min-height: 24mm }
.texts > div { display: flex; flex-direction: column }
.lines { flex: 1; border: .25mm solid #767f79; border-radius: 1mm; background: repeating-linear-gradient(#fff 0 7.6mm, #cfd5d1 7.6mm 7.8mm) }
footer { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; padding-top: 2mm; border-top: .3mm solid #17221d; font-size: 9pt }
@media screen { body { background: #eee } .form { margin: 6mm auto; background: #fff } }
`;
