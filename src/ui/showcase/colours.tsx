import { Part, type PartProps } from './part.tsx'

const groups = [
  ['ground', ['paper', 'card', 'ink', 'soft', 'line', 'edge']],
  ['brand', ['brand', 'brand-high', 'brand-ink', 'brand-wash', 'link', 'foot']],
  ['now', ['brick', 'sun', 'sun-wash', 'warn']],
  ['well', ['leaf', 'leaf-wash', 'leaf-ink', 'stop', 'stop-wash']],
  ['land', ['land', 'block', 'block-line', 'water']],
] as const

/** The colours by their token, grouped by what they are for. */
export function ColourPart({ t }: PartProps) {
  return (
    <Part id="kleur" {...t.parts.kleur}>
      <dl class="palette">
        {groups.map(([group, tokens]) => (
          <div key={group} class="palette__group">
            <dt>{t.colours[group]}</dt>
            <dd>
              <ul role="list" class="palette__row">
                {tokens.map((token) => (
                  <li key={token}>
                    <span class={`swatch swatch--${token}`} />
                    <code>{token}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
