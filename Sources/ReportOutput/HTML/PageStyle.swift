/// The style sheets of the pages.
///
/// Colours are told apart by lightness and come with a sign, a dash or a number, so that neither print nor a reader's eyes
/// lose what they say.
enum PageStyle {
  /// What is common to all parts, and the overview.
  static let common: Markup = """
    :root{color-scheme:light dark;--ground:#fff;--ink:#1b1f24;--soft:#59626d;--line:#d3d8de;--tint:#f4f6f8;\
    --link:#17518c;--h1:#e3edf6;--h2:#b9d3e8;--h3:#6fa3cf;--h4:#1f5a93;--on3:#0b1c2c;--on4:#fff;--bar:#3f7cb3;\
    --doubt:#b9d3e8;--median:#8a3c00;--error:#a3161b;--warning:#8a5200;--note:#4d5763;--up:#17518c;--down:#a34a00;\
    --fig:#e6eff8;--hit:#ffe08a;--hitline:#8a6100}
    @media (prefers-color-scheme:dark){:root{--ground:#14171b;--ink:#e3e6ea;--soft:#9fa8b3;--line:#353c45;--tint:#1d2127;\
    --link:#8cbcec;--h1:#1c2b3a;--h2:#274560;--h3:#3a6f9f;--h4:#7fb2e0;--on3:#fff;--on4:#0b1520;--bar:#5d97cb;\
    --doubt:#2d4b66;--median:#f0a35e;--error:#ff8f8a;--warning:#e8b04a;--note:#aab4c0;--up:#8cbcec;--down:#f0a35e;\
    --fig:#1d3145;--hit:#6b5200;--hitline:#e8c04a}}
    *{box-sizing:border-box}
    html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.6 "PingFang SC",\
    "Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif}
    #lang-zh:checked~* [lang=en],#lang-en:checked~* [lang=zh],#lang-zh:checked~[lang=en],\
    #lang-en:checked~[lang=zh]{display:none}
    .vh{position:absolute!important;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap;border:0}
    a{color:var(--link);text-decoration:none;unicode-bidi:isolate}
    a:hover{text-decoration:underline}
    :focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:-999em;top:0;z-index:9;background:var(--ground);padding:.6em 1em}
    .skip:focus{left:0}
    header{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem 1.4rem;\
    padding:.6rem 1.6rem;background:var(--ground);border-bottom:1px solid var(--line)}
    h1{font-size:1.05rem;margin:0;font-weight:600}
    h1 a{color:inherit}
    header .scope{margin:0;color:var(--soft);font-size:.87rem}
    header nav{display:flex;gap:1.2rem;margin-left:auto}
    header nav a[aria-current]{color:var(--ink);font-weight:600;box-shadow:0 2px 0 var(--link)}
    .languages{display:flex;gap:.9rem;font-size:.87rem}
    .languages label{cursor:pointer;color:var(--link);padding:.1rem 0}
    #lang-zh:checked~header [for=lang-zh],#lang-en:checked~header [for=lang-en]{color:var(--soft);cursor:default}
    #lang-zh:focus-visible~header [for=lang-zh],#lang-en:focus-visible~header [for=lang-en]{outline:2px solid \
    var(--link);outline-offset:3px}
    main,footer{max-width:84rem;margin:0 auto;padding:1rem 1.6rem}
    footer{border-top:1px solid var(--line);margin-top:3rem;color:var(--soft);font-size:.87rem}
    .view{margin:0 0 4rem}
    .js .view:not(.on){display:none}
    .no-js .report,.no-js .subject{content-visibility:auto;contain-intrinsic-size:auto 60rem}
    h2{font-size:1.5rem;line-height:1.3;margin:1rem 0 .4rem;font-weight:600}
    h3{font-size:1.1rem;margin:2.2rem 0 .3rem;font-weight:600}
    h4{font-size:1rem;margin:1.6rem 0 .4rem;font-weight:600}
    h3 code{margin-left:.7em;color:var(--soft);font-size:.82rem;font-weight:400}
    p{margin:.3rem 0}
    .hint,.legend{color:var(--soft);font-size:.87rem;max-width:60rem}
    .side .hint{max-width:30rem}
    .faint{color:var(--soft)}
    .missing{color:var(--error);font-weight:600}
    .path{overflow-wrap:anywhere;font-weight:400}
    .numbers{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;list-style:none;padding:0;margin:.6rem 0 0}
    .numbers li{display:flex;flex-direction:column;color:var(--soft);font-size:.87rem;line-height:1.4}
    .numbers b{color:var(--ink);font-size:1.6rem;line-height:1.25;font-weight:500}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
    th{font-weight:400;text-align:left}
    .scroll{overflow-x:auto;margin:.5rem 0;max-width:100%;background:linear-gradient(to left,var(--ground) 45%,transparent) \
    right/48px 100% no-repeat local,linear-gradient(to left,rgba(128,128,128,.4),transparent) right/12px 100% no-repeat scroll}
    .list th,.list td{padding:.28rem .9rem .28rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
    .list thead th,.heat thead th{color:var(--soft);font-size:.82rem;line-height:1.35;vertical-align:bottom}
    .list .group th,.heat .group th,.metrics .group th{color:var(--soft);font-size:.87rem;padding-top:.8rem}
    .list thead th,.list th[scope=row]{white-space:nowrap}
    .list th.path{white-space:normal;min-width:16rem}
    .heat thead th{text-wrap:balance}.heat thead [lang=en]{font-size:.72rem;letter-spacing:-.01em}
    .side{display:flex;flex-wrap:wrap;gap:0 3.5rem}
    .side>div{min-width:0;max-width:100%}
    .num,.list .num{text-align:right}
    td.num,.n{white-space:nowrap}
    .steps td.num{padding-left:1rem}
    .places{max-width:46rem;min-width:15rem}
    .places a{display:inline-block;margin-right:.8em;white-space:nowrap}
    .heat{width:100%;min-width:58rem;table-layout:fixed}
    .heat th{padding:.2rem .5rem .2rem 0}
    .heat thead th{text-align:center;padding:.2rem .25rem}
    .heat thead th:first-child,.heat .group th{text-align:left}
    .heat th:first-child{width:8.5rem;position:sticky;left:0;background:var(--ground)}
    .heat td{text-align:center;padding:0;border:2px solid var(--ground)}
    .heat td a{display:block;color:inherit;padding:.17rem 0}
    .h0{background:transparent}.h1{background:var(--h1)}.h2{background:var(--h2)}
    .h3{background:var(--h3);color:var(--on3)}.h4{background:var(--h4);color:var(--on4)}
    .heat .h0,.key.h0{box-shadow:inset 0 0 0 1px var(--line)}
    .heat .sum{font-weight:600}
    .key{display:inline-block;min-width:2.6rem;text-align:center;margin:0 .3rem 0 .5rem;padding:0 .3rem;\
    line-height:1.5;vertical-align:baseline}
    .key.h0{min-width:1.6rem}.key.h1,.key.h2{color:var(--ink)}
    .key.h0:empty::before{content:"\\00a0"}
    .sev{white-space:nowrap}
    .sev::before{font-size:.75em;margin-right:.35em}
    .sev.error{color:var(--error);font-weight:600}.sev.error::before{content:"■"}
    .sev.warning{color:var(--warning)}.sev.warning::before{content:"▲"}
    .sev.note{color:var(--note)}.sev.note::before{content:"○"}
    """
}
