/** The wizard's own colours and sizes: app/tokens.css, for browsers without `light-dark()` too. */
const LIGHT =
  'color-scheme:light;--bg:#fafbfd;--surface:#fff;--sunken:#f1f4f7;--line:#dce0e6;--strong:#838a94;--ink:#151b28;--ink-2:#465061;--accent:#3a57c4;--accent-hover:#2d47b0;--on-accent:#fff'
const DARK =
  'color-scheme:dark;--bg:#0f1115;--surface:#161920;--sunken:#131619;--line:#2b2f36;--strong:#6c727b;--ink:#eef0f4;--ink-2:#b4b9c2;--accent:#98b2f7;--accent-hover:#abc3ff;--on-accent:#0c142d'

/**
 * The page around cannot reach in, but for the element itself: rules of a shadow root outweigh the page's only when
 * they are important.
 */
const COMMON = `
.box{${LIGHT};box-sizing:border-box;color:var(--ink);background:var(--bg);font:400 16px/1.5 system-ui,'Segoe UI',Roboto,'Helvetica Neue','Hiragino Sans','Yu Gothic UI',Meiryo,'Noto Sans CJK JP','Noto Sans',sans-serif}
@media (prefers-color-scheme:dark){.box:not(.light){${DARK}}}
.box.dark{${DARK}}
.view{position:relative;flex:1;min-block-size:0}
iframe{display:block;inline-size:100%;block-size:100%;border:0;color-scheme:inherit}
.cover{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:20px;padding:24px;background:var(--bg);text-align:center}
[hidden]{display:none!important}
p{margin:0;max-inline-size:44ch;color:var(--ink-2);text-wrap:balance}
p:lang(ja){word-break:auto-phrase;line-break:strict}
.spinner{inline-size:28px;block-size:28px;box-sizing:border-box;border:3px solid var(--line);border-block-start-color:var(--accent);border-radius:50%}
.actions{display:flex;flex-wrap:wrap;gap:12px;justify-content:center}
button{font:inherit;font-weight:600;line-height:1.25;min-block-size:44px;padding:8px 20px;border:1px solid var(--strong);border-radius:10px;background:var(--surface);color:var(--ink);cursor:pointer}
button:hover{background:var(--sunken)}
.actions button:first-child{border-color:transparent;background:var(--accent);color:var(--on-accent)}
.actions button:first-child:hover{background:var(--accent-hover)}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
@media (prefers-reduced-motion:no-preference){.spinner{animation:turn 1s linear infinite}@keyframes turn{to{transform:rotate(1turn)}}}
@media (forced-colors:active){.spinner{border-block-start-color:Highlight}}
`

const MODAL = `
:host{all:initial!important;position:fixed!important}
dialog{position:fixed;inset:0;margin:auto;padding:0;border:1px solid var(--line);border-radius:16px;overflow:hidden;inline-size:1122px;block-size:860px;max-inline-size:calc(100% - 64px);max-block-size:calc(100% - 48px);box-shadow:0 24px 64px #0a0f1e59;overscroll-behavior:contain}
dialog[open]{display:flex;flex-direction:column}
dialog:focus{outline:0}
dialog::backdrop{background:#0a0f1e80}
h2{position:absolute;inset-block-start:0;inset-inline-start:20px;margin:0;font-size:14.5px;font-weight:600;line-height:56px;color:var(--ink-2)}
.close{position:absolute;z-index:1;top:6px;right:8px;display:grid;place-items:center;inline-size:44px;padding:0;border:0;border-radius:10px;background:none;color:var(--ink-2)}
.close:focus-visible{outline-offset:-4px}
svg{inline-size:20px;block-size:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
@media (max-width:639px){dialog{inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;border:0;border-radius:0}}
@media (prefers-reduced-motion:no-preference){dialog{animation:rise .16s ease-out}@keyframes rise{from{opacity:0;transform:translateY(8px)}}}
`

const INLINE = `
:host{all:initial!important;display:block!important}
.box{block-size:320px}
`

/** A stylesheet of its own: a policy of the page that refuses inline styles does not concern it. */
export function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

export const styleOf = (isModal: boolean): string => COMMON + (isModal ? MODAL : INLINE)
