/** Of the printed sheets alone: A4, black on white, so that any printer does it. Sizes in millimetres. */
export const PRINT_CSS = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { font: 10.5pt/1.4 "Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif; color: #17221d; background: #fff }
h1, h2 { font-family: "Bricolage Grotesque", "Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif; font-weight: 700; color: #0c352a; line-height: 1.15 }
h1 { font-size: 24pt; margin: 4mm 0 6mm } h2 { font-size: 15pt; margin-bottom: 2mm }
p + p { margin-top: 2mm }
.cover { width: 210mm; min-height: 297mm; padding: 25mm 22mm; break-after: page }
.cover .lead { font-size: 13pt } .cover ol { margin: 8mm 0; padding-left: 6mm; font-size: 12pt } .cover li { margin-bottom: 3mm }
.cover .stop { padding: 4mm 5mm; border: .6mm solid #17221d; border-radius: 2mm; font-size: 12pt }
.sheet { display: grid; grid-template: 148.5mm 148.5mm / 105mm 105mm; width: 210mm; height: 297mm; break-after: page }
.sheet:last-child { break-after: auto }
.card { display: grid; grid-template-rows: 1fr 1fr; outline: .2mm dashed #999; overflow: hidden }
.half { padding: 9mm 8mm } .half + .half { border-top: .2mm dotted #666 }
.other { font-size: 9pt; color: #4c574f }
.code { display: grid; grid-template-columns: 32mm 1fr; gap: 4mm; align-items: center }
.code svg { width: 32mm; height: 32mm } .code p { font-size: 9.5pt; line-height: 1.3 }
.address { font-weight: 600; overflow-wrap: anywhere }
.code { align-content: center; row-gap: 3mm }
.letters { grid-column: 1 / -1; text-align: center; white-space: nowrap; font: 600 15pt/1.35 "DejaVu Sans Mono", Menlo, Consolas, monospace; letter-spacing: .04em }
.letters span { display: inline-block; margin: 0 1.4mm }
.code .letters { font-size: 15pt }
.code .until { font-size: 8.5pt; color: #4c574f }
@media screen { body { background: #eee } .cover, .sheet { margin: 6mm auto; background: #fff } }
`;
