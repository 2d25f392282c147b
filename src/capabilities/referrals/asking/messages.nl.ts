/** The words of the page on which a worker asks. */
export const nl = {
  title: 'Wat zou iemand helpen, of wat kan iemand goed?',
}
