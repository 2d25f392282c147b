import { Heading, Lead } from '../heading/heading.tsx'
import { Part, Specimen, type PartProps } from './part.tsx'

/** What the look stands for, in four short statements. */
export function PrinciplePart({ t }: PartProps) {
  return (
    <Part id="gevoel" {...t.parts.gevoel}>
      <ol class="principles" role="list">
        {t.principles.map((principle) => (
          <li key={principle.title}>
            <h3>{principle.title}</h3>
            <p>{principle.text}</p>
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** The typeface, its sizes, and why it was chosen. */
export function TypePart({ t }: PartProps) {
  return (
    <Part id="letter" {...t.parts.letter}>
      <div class="letters">
        <p class="letters__big" lang="zxx">
          Il1 O0 B8 rn m
        </p>
        <p>{t.type.legible}</p>
      </div>
      <Specimen name="Heading, Lead" note={t.type.headings}>
        <div class="prose">
          <p class="letters__h1">{t.type.h1}</p>
          <Lead>{t.type.lead}</Lead>
          <Heading level={4}>{t.type.h4}</Heading>
          <p>{t.type.body}</p>
        </div>
      </Specimen>
    </Part>
  )
}
