/**
 * The look of a mail: the neutral one of `themes/neutral`, small enough for every mail program. Nothing is loaded from
 * anywhere, so opening a mail tells nobody that it was opened.
 */
export const mailStyle = `
:root{color-scheme:light dark}
body{margin:0;background:#fbf8f2;color:#1d2a2f;font:17px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;-webkit-text-size-adjust:100%}
.letter{max-width:36em;margin:0 auto;padding:24px 20px 32px;border-top:6px solid #0d5c63;overflow-wrap:anywhere}
p,blockquote{margin:0 0 16px}
h2{margin:28px 0 8px;font-size:21px;line-height:1.25;color:#073b40}
a{color:#0d5c63}
.item{padding:12px 16px;background:#fff;border:1px solid #ddd5c7;border-radius:8px}
.item a{font-weight:700}
.button a{display:inline-block;padding:12px 20px;background:#f5c451;color:#2b2108;border-radius:8px;font-weight:700;text-decoration:none}
blockquote{padding:4px 0 4px 16px;border-left:4px solid #0d5c63}
.foot{margin-top:32px;padding-top:16px;border-top:1px solid #ddd5c7;font-size:15px;color:#526066}
.foot .item{padding:0;border:0;background:none}
@media (prefers-color-scheme:dark){
body{background:#141b1d;color:#ece6da}
.letter{border-color:#14606a}
h2{color:#a9dcdd}
a{color:#84cfd1}
.item{background:#1b2427;border-color:#333f42}
.foot .item{background:none}
.button a{background:#f5c451;color:#2b2108}
blockquote{border-color:#84cfd1}
.foot{border-color:#333f42;color:#adb7b5}
}
`
