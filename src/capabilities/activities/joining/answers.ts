import { answersToHosts, headOf } from '#capabilities/initiatives/index.ts'
import type { JoiningId } from './joining.ts'
import { findAnyJoining, initiativeOf } from './store.ts'

/** Whoever joined answers a mail about it: their hosts read it. */
export const { answerTo: answerToJoining, door: joiningAnswers } = answersToHosts<JoiningId>({
  kind: 'j',
  name: 'activities.answerByMail',
  find: async (work, id) => {
    const joining = await findAnyJoining(work, id)
    if (!joining || joining.email === null) return null
    const initiative = await initiativeOf(work, joining.activity)
    const head = initiative && (await headOf(work, initiative))
    return head && { email: joining.email, name: joining.name, locale: joining.locale, head }
  },
})
