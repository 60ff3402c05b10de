extension PageStyle {
  /// In the order in which they count.
  static let sheets = [common, comparison, report, print]

  /// Bars, slopes and the list of metrics.
  static let comparison: Markup = """
    .subjects{margin:1rem 0}
    .subjects h3{margin-top:1rem}
    .subjects dl{display:grid;grid-template-columns:9rem 1fr;gap:.2rem 1rem;margin:.4rem 0;max-width:66rem}
    .subjects dt{color:var(--soft)}
    .subjects dd{margin:0}
    .subjects a{display:inline-block;margin-right:1em}
    .subjects a[aria-current]{font-weight:600;color:var(--ink)}
    .chooser{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;margin:1rem 0 0}
    select,button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--soft);border-radius:3px;\
    padding:.25rem .6rem;max-width:100%}
    button{cursor:pointer}
    .js .subjects details>summary{cursor:pointer;color:var(--link)}
    .subject{margin:0 0 2.5rem}
    .js .compare .subject:not(.on){display:none}
    .years{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:.6rem 3rem;\
    margin-top:.8rem}
    .chart{min-width:0}
    .bars{width:100%;table-layout:auto}
    .bars caption,p.caption{text-align:left;font-weight:600;padding:.2rem 0;margin:0}
    .bars td,.bars th{padding:0;line-height:1.75rem;white-space:nowrap}
    .bars th{padding-right:.7rem}
    .bars .rank{color:var(--soft);font-size:.8rem;text-align:right;padding-right:.6rem;width:1.6rem}
    .bars td.bar{width:100%;border-left:1px solid var(--soft)}
    .bars td.num{padding-left:.7rem}
    .bars svg{display:block;width:100%;height:1.75rem;overflow:visible}
    .bars rect{fill:var(--bar);y:.3rem;height:1.15rem}
    .bars rect.doubt{fill:var(--doubt)}
    .bars .median{stroke:var(--median);stroke-width:1.5;stroke-dasharray:4 3}
    .bars text{fill:var(--median);font-size:.82rem}
    .bars tfoot{color:var(--median)}
    .bars tfoot td.bar{border-left-color:transparent}
    .bars tfoot svg{height:1.5rem}
    .outlier{color:var(--error);font-weight:600;margin-right:.15em}
    .apart{margin:.5rem 0 0;font-size:.87rem;display:grid;grid-template-columns:auto 1fr;gap:.1rem .9rem}
    .apart dt{color:var(--soft);grid-column:1}
    .apart dd{margin:0;grid-column:2}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem 3rem;\
    align-items:start}
    .change table{width:100%}
    .slope{display:block;width:100%;max-width:31rem;height:auto;font-size:12px}
    .slope text{fill:var(--ink)}
    .slope .year{fill:var(--soft);font-weight:600}
    .slope .axis{stroke:var(--soft);stroke-width:1}
    .slope g line{stroke-width:1.8}
    .slope .up line{stroke:var(--up)}.slope .up circle{fill:var(--up)}
    .slope .down line{stroke:var(--down);stroke-dasharray:6 3}.slope .down circle{fill:var(--down)}
    .slope .same line{stroke:var(--soft);stroke-width:1.2}.slope .same circle{fill:var(--soft)}
    .slope .leader{stroke:var(--line);fill:none}
    .num.up{color:var(--up)}.num.down{color:var(--down)}.num.same{color:var(--soft)}
    """

  /// A report: facts on the left, the text beside them, all figures below the facts.
  static let report: Markup = """
    .report h2{margin-bottom:.2rem}
    .report .title{font-size:1.05rem;color:var(--soft)}
    .identity{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.6rem 0;font-size:.93rem}
    .identity dt{color:var(--soft)}
    .identity dd{margin:0}
    .siblings{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;font-size:.93rem}
    .headline{display:flex;flex-wrap:wrap;gap:.4rem 2.4rem;margin:1rem 0;padding:.7rem 0;border-top:1px solid \
    var(--line);border-bottom:1px solid var(--line)}
    .headline dt{font-size:.87rem}
    .headline dd{margin:0;font-size:1.35rem;line-height:1.4}
    .headline dd .faint{font-size:1rem}
    .findings{padding-left:0;list-style:none}
    ol.findings>li{border-bottom:1px solid var(--line);padding:.4rem 0}
    ol.findings .sev{margin-right:.6em}
    ol.findings q{display:block;color:var(--soft);font-size:.93rem;margin:.15rem 0;overflow-wrap:anywhere}
    ol.findings mark{background:none;color:var(--ink);font-weight:600}
    ol.findings dl{display:grid;grid-template-columns:max-content 1fr;gap:0 .8rem;margin:.1rem 0;font-size:.87rem}
    ol.findings dt{color:var(--soft)}
    ol.findings dd{margin:0;overflow-wrap:anywhere}
    q{quotes:none}
    .metrics{width:100%}
    .metrics th,.metrics td{padding:.14rem .7rem .14rem 0;vertical-align:top}
    .metrics tbody tr:not(.group)>*{border-bottom:1px solid var(--line)}
    .metrics td.num{width:1%}
    .metrics td:nth-child(3){width:3.4rem}
    .metrics td.faint{font-size:.87rem}
    .several{text-align:left}
    .outline{list-style:none;padding:0;font-size:.93rem}
    .outline li{display:flex;justify-content:space-between;gap:1rem;padding:.08rem 0}
    .outline .faint{text-align:right;flex:none;max-width:45%;font-size:.87rem}
    .outline .l2{padding-left:1.2em}.outline .l3{padding-left:2.4em}.outline .l4{padding-left:3.6em}
    .why{display:block;color:var(--soft);font-size:.87rem;overflow-wrap:anywhere}
    .figures table{width:100%}
    .figures th.num{width:6rem;padding-right:1rem}
    .source>h3{margin-top:1rem}
    .text{font-size:1rem;line-height:1.95;overflow-wrap:anywhere;position:relative}
    .text p{white-space:pre-wrap;margin:.35rem 0}
    .text .gap{display:none}
    .text .l1{font-weight:600;margin-top:1.1rem}.text .l2,.text .l3,.text .l4{font-weight:600}
    .fig{color:inherit;border-radius:2px;scroll-margin:9rem}
    .fig:hover{text-decoration:none;background:var(--hit)}
    .fig.m{background:var(--fig);border-bottom:2px solid var(--link)}
    .fig.o{border-bottom:2px dotted var(--soft)}
    .fig.x{border-bottom:1px dashed var(--median)}
    .legend .fig{margin-right:1.2em}
    .fig:target,.fig.at{background:var(--hit);outline:2px solid var(--hitline)}
    .s:has(:target){background:color-mix(in srgb,var(--hit) 35%,transparent)}
    .text mark{background:none;color:inherit;text-decoration:underline wavy 1px;text-underline-offset:.32em}
    mark.error{text-decoration-color:var(--error)!important}
    mark.warning{text-decoration-color:var(--warning)!important}
    mark.note{text-decoration:underline dotted 1px var(--note)!important}
    .flag{font-size:.68em;vertical-align:super;line-height:0;margin-right:.2em;scroll-margin:9rem}
    .flag.error::before{content:"■";color:var(--error)}
    .flag.warning::before{content:"▲";color:var(--warning)}
    .flag.note::before{content:"○";color:var(--note)}
    .flag:target::before{outline:2px solid var(--hitline);background:var(--hit)}
    tr:target>*,li:target,dd:target,tbody:target .group>*{background:color-mix(in srgb,var(--hit) 45%,transparent)}
    .tip{position:fixed;z-index:8;max-width:min(27rem,92vw);background:var(--ground);color:var(--ink);border:1px \
    solid var(--soft);border-radius:3px;padding:.5rem .8rem;font-size:.87rem;line-height:1.5;box-shadow:0 2px 10px \
    rgba(0,0,0,.18)}
    .back{position:fixed;right:1.2rem;bottom:1.2rem;z-index:7;background:var(--ground);box-shadow:0 1px 6px \
    rgba(0,0,0,.25)}
    [hidden]{display:none!important}
    @media (min-width:68rem){.report{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);\
    grid-template-rows:auto 1fr;column-gap:3rem}.no-js .report,.js .report.on{display:grid}\
    .facts{grid-area:1/1}.figures{grid-area:2/1}.source{grid-area:1/2/3/3;position:sticky;top:3.6rem;\
    align-self:start;height:calc(100vh - 4.2rem);display:flex;flex-direction:column}\
    .text{overflow-y:auto;flex:1;padding:0 1rem 40vh 0;border-top:1px solid var(--line)}}
    @media (max-width:40rem){header{position:static;padding:.6rem 1rem}header nav{margin-left:0;flex-wrap:wrap}\
    main,footer{padding:.6rem 1rem}html{scroll-padding-top:1rem}.numbers{gap:.3rem 1.4rem}.numbers b{font-size:1.3rem}\
    .subjects dl{grid-template-columns:1fr}.subjects dt{margin-top:.5rem}.bars .rank{display:none}\
    .list th,.list td{padding-right:.7rem}.change td:last-child{white-space:normal}.outline li{display:block}.outline .faint{display:block;text-align:left;\
    max-width:none}}
    """

  /// On paper: no controls, nothing cut off, colours as they are.
  static let print: Markup = """
    @page{margin:16mm 14mm}
    @media print{:root{color-scheme:light;--ground:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#f4f6f8;--link:#17406e;\
    --h1:#e3edf6;--h2:#b9d3e8;--h3:#6fa3cf;--h4:#1f5a93;--on3:#0b1c2c;--on4:#fff;--bar:#3f7cb3;--doubt:#b9d3e8;\
    --median:#8a3c00;--error:#a3161b;--warning:#8a5200;--note:#444;--up:#17518c;--down:#a34a00;--fig:#e6eff8;\
    --hit:transparent;--hitline:transparent}
    body{font-size:10pt;line-height:1.5}header{position:static;padding:0 0 .4rem}
    header nav,.languages,.skip,.siblings,.subjects,.chooser,.tip,.back{display:none!important}
    main,footer{max-width:none;padding:0}.scroll{overflow:visible}
    .heat{min-width:0;font-size:8pt}.heat th:first-child{position:static;width:13%}.heat thead th{font-size:7pt}
    .heat td,.key,.bars svg,.fig.m,.slope{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .report{display:block!important}.js .view:not(.on){display:none!important}
    .source{position:static;height:auto;display:block}.text{overflow:visible;padding:0;border:0;line-height:1.75}
    tr,.chart,.slope,li{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}thead{display:table-header-group}
    .source{break-before:page}.places{font-size:8.5pt}}
    """
}
