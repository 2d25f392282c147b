export { Alert, type AlertProps, type AlertTone } from './alert/alert.tsx'
export { AskBand, AskForm, type AskBandProps, type AskFormProps } from './ask-band/ask-band.tsx'
export { AskOnce, TooLate, type AskOnceProps } from './ask-once/ask-once.tsx'
export { BadgeList, type Badge, type BadgeTone } from './badge-list/badge-list.tsx'
export { Breadcrumb, type Crumb } from './breadcrumb/breadcrumb.tsx'
export {
  Button,
  ButtonLink,
  ButtonRow,
  type ButtonLinkProps,
  type ButtonProps,
  type ButtonVariant,
} from './button/button.tsx'
export { Call, Urgent, type CallProps } from './call/call.tsx'
export { Card, type CardProps } from './card/card.tsx'
export { ChipBoxes, type ChipBox, type ChipBoxesProps } from './chip-boxes/chip-boxes.tsx'
export { Chips, type Chip } from './chips/chips.tsx'
export { CompassRose, roseSvg } from './compass-rose/compass-rose.tsx'
export {
  roseInWords,
  type RoseDrawingProps,
  type RoseLevel,
  type RosePoint,
  type RosePoints,
} from './compass-rose/drawing.tsx'
export { DataList, type DataListItem } from './data-list/data-list.tsx'
export { Disclosure, type DisclosureProps } from './disclosure/disclosure.tsx'
export { Door } from './door/door.tsx'
export { EmptyState, type EmptyStateProps } from './empty-state/empty-state.tsx'
export { ErrorSummary, type ErrorSummaryProps, type SummaryError } from './error-summary/error-summary.tsx'
export {
  CheckboxField,
  CheckboxGroup,
  RadioGroup,
  SelectField,
  type CheckboxFieldProps,
  type CheckboxGroupProps,
  type FieldOption,
  type OneOfProps,
  type SelectFieldProps,
} from './field/choice-field.tsx'
export { fieldIds, type FieldProps } from './field/field-frame.tsx'
export { FileField, type FileFieldProps } from './field/file-field.tsx'
export {
  HiddenField,
  TextareaField,
  TextField,
  type TextareaFieldProps,
  type TextFieldProps,
  type TextKind,
} from './field/text-field.tsx'
export { Trap } from './field/trap.tsx'
export { ChartFrame, MapFrame, type FigureProps } from './figure/figure.tsx'
export { Fresh } from './fresh/fresh.tsx'
export { Heading, Lead, type HeadingProps, type Level } from './heading/heading.tsx'
export { Icon, Mark, type IconName } from './icon/icon.tsx'
export { Link, type LinkProps } from './link/link.tsx'
export { List, type ListProps } from './list/list.tsx'
export { JsonLd } from './page/json-ld.tsx'
export { Columns, Grid, Prose, Wrap, type ColumnsProps } from './page/layout.tsx'
export { MarkedText, type MarkedTextProps, type TextMark } from './marked-text/marked-text.tsx'
export { Own, ownLanguage } from './own/own.tsx'
export { Page, type PageProps } from './page/page.tsx'
export { renderPage, renderPart } from './page/render.ts'
export { Pagination, type PaginationProps } from './pagination/pagination.tsx'
export { Photo, type PhotoProps } from './photo/photo.tsx'
export { PocketCard, type PocketCardProps } from './pocket-card/pocket-card.tsx'
export { Progress, type ProgressProps } from './progress/progress.tsx'
export { Reasons, type Reason, type ReasonsProps } from './reasons/reasons.tsx'
export { SiteFooter, type FooterGroup, type SiteFooterProps } from './site-footer/site-footer.tsx'
export { SiteHeader, type NavItem, type SiteHeaderProps } from './site-header/site-header.tsx'
export { SkipLink } from './skip-link/skip-link.tsx'
export { Table, type Column, type TableProps } from './table/table.tsx'
export { TakeAlong, type TakeAlongProps } from './take-along/take-along.tsx'
export { Tabs, type Tab } from './tabs/tabs.tsx'
export {
  DayGroup,
  TimelineItem,
  TimelineLines,
  type DayGroupProps,
  type ItemTime,
  type LinesPart,
  type TimelineItemProps,
} from './timeline/timeline.tsx'
export { TickedMore } from './ticked-more/ticked-more.tsx'
export { TwoTexts, type TwoTextsProps } from './two-texts/two-texts.tsx'
export { WelcomeCard, WelcomeDoor, type WelcomeCardProps } from './welcome-card/welcome-card.tsx'
export { TickList, WritingRoom } from './writing-room/writing-room.tsx'
export { Field, type FormFieldProps } from './form/field.tsx'
export { Form, FormErrors, type FormProps } from './form/form.tsx'
export { Showcase, ShowcaseBand } from './showcase/showcase.tsx'
