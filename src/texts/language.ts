/** The languages of Targetry. Chinese comes first wherever both stand. */
export type Language = 'zh' | 'en';

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;
