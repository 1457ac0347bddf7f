namespace CareRights.Reports.Pages;

/// <summary>The style of a report: on a desk, on a phone and on paper.</summary>
internal static class Style
{
    public const string Css = """
        :root { --ink: #1b2a32; --quiet: #4a5b64; --line: #c9d3d8; --paper: #fff; --tint: #eef4f5; --deep: #0f4c5c; --warm: #9a4a00; color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
        header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
        header { border-top: .5rem solid var(--deep); padding-top: 1.5rem; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; margin: 0 0 .4rem; color: var(--deep); }
        h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; padding-top: .9rem; border-top: 1px solid var(--line); color: var(--deep); }
        h3 { font-size: 1.08rem; margin: 1.6rem 0 .4rem; color: var(--deep); }
        p, ul.points, .notice { max-width: 46rem; }
        p { margin: .6rem 0; }
        .about { color: var(--quiet); margin: .2rem 0; }
        .about:first-of-type { color: var(--ink); font-weight: 600; font-size: 1.1rem; }
        nav ul { list-style: none; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
        a { color: var(--deep); }
        .notice { border-left: .3rem solid var(--warm); background: #fdf5ec; padding: .6rem .9rem; }
        .headlines { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .8rem; margin: 1rem 0; padding: 0; list-style: none; }
        .headlines li { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem .9rem; display: flex; flex-direction: column; }
        .headlines .label { font-weight: 600; line-height: 1.3; }
        .headlines .figure { font-size: 1.9rem; font-weight: 700; line-height: 1.25; color: var(--deep); font-variant-numeric: tabular-nums; }
        .headlines .detail { font-size: .86rem; line-height: 1.4; }
        .headlines .definition { font-size: .8rem; line-height: 1.35; color: var(--quiet); margin-top: auto; padding-top: .35rem; }
        figure { margin: 1.1rem 0; }
        figcaption, caption { text-align: left; font-weight: 600; margin-bottom: .3rem; }
        svg { display: block; width: 100%; height: auto; }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 0 2rem; }
        .pair figure { max-width: 30rem; }
        .narrow { display: none; }
        table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; font-size: .93rem; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { border-bottom: 2px solid var(--deep); vertical-align: bottom; }
        tbody th { font-weight: 400; }
        .number { text-align: right; }
        td.number { white-space: nowrap; }
        .stack td.number { white-space: normal; }
        ul.points { padding-left: 1.2rem; }
        ul.points li { margin: .25rem 0; }
        footer { color: var(--quiet); font-size: .86rem; padding-bottom: 2.5rem; }
        .skip { position: absolute; left: -60rem; }
        .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .3rem .6rem; }
        @media screen and (max-width: 38rem) {
          .wide { display: none; }
          .narrow { display: block; max-width: 28rem; }
        }
        @media screen and (max-width: 60rem) {
          table.stack, table.stack tbody, table.stack tr, table.stack th, table.stack td { display: block; width: 100%; }
          table.stack caption { display: block; }
          table.stack thead { position: absolute; left: -60rem; width: 20rem; }
          table.stack tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
          table.stack th, table.stack td { border: 0; padding: .1rem 0; text-align: left; white-space: normal; }
          table.stack tbody th { font-weight: 600; }
          table.stack td { display: flex; justify-content: space-between; gap: 1rem; }
          table.stack td::before { content: attr(data-label); color: var(--quiet); flex: 0 0 auto; max-width: 60%; }
          table.stack td:empty { display: none; }
        }
        @page { size: A4; margin: 15mm 15mm 17mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #4a5b64; } }
        @media print {
          body { font-size: 9.5pt; line-height: 1.4; }
          header, main, footer { max-width: none; padding: 0; }
          header { padding-top: 3mm; }
          h1 { font-size: 20pt; }
          h2 { font-size: 13.5pt; margin: 6mm 0 2mm; padding-top: 3mm; }
          h3 { font-size: 11pt; margin: 4mm 0 1mm; }
          nav, .skip { display: none; }
          h2, h3, figcaption, caption { break-after: avoid; }
          h2 + p, h2 + .notice, h3 + p { break-after: avoid; }
          section:first-of-type { break-after: page; }
          p, ul.points, .notice { max-width: none; }
          ul.points { font-size: 8.5pt; line-height: 1.3; margin: 1mm 0 2mm; }
          th, td { padding: 1mm 3mm 1mm 0; }
          table { font-size: 8.5pt; margin: 1mm 0 4mm; }
          figure, .headlines li, .short, tr, p, footer, li { break-inside: avoid; }
          footer { break-before: avoid; }
          figure { margin: 2mm 0 3mm; }
          .pair { grid-template-columns: 1fr 1fr; gap: 0 8mm; }
          .pair figure { max-width: none; }
          .headlines { grid-template-columns: repeat(4, 1fr); gap: 2.5mm; margin: 3mm 0; }
          .headlines li { padding: 2mm 2.5mm; }
          .headlines .figure { font-size: 16pt; }
          .headlines .detail { font-size: 8pt; }
          .headlines .definition { font-size: 7.5pt; }
          .headlines li, .notice, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          footer { padding-bottom: 0; font-size: 8pt; }
        }
        """;
}
