export type {
  AnyField,
  Control,
  ErrorCode,
  Field,
  FieldError,
  Fields,
  Limits,
  Reading,
  ValueOf,
} from './field.ts'
export {
  checkbox,
  choice,
  choices,
  date,
  email,
  fallback,
  file,
  hidden,
  isReadable,
  number,
  optional,
  photo,
  search,
  tel,
  text,
  time,
  url,
  yesNo,
} from './fields.ts'
export {
  form,
  refused,
  type FieldErrors,
  type FormSpec,
  type FormState,
  type Parsed,
  type Typed,
} from './form.ts'
export { reachFields, wrongReach } from './reach.ts'
export {
  errorText,
  formMessages,
  type ChoiceWords,
  type FieldText,
  type FieldWords,
  type OptionText,
} from './words.ts'
