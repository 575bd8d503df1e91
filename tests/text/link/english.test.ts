import { describe } from 'vitest';
import { checkLinks } from './linked';

describe('English: what may stand before a surname', () => {
  checkLinks(
    'en',
    `
    President [Putin] came.
    Russian President [Putin] came.
    the Russian leader, [Putin], came.
    Mr. [Putin] came.
    Mr [Putin] came.
    Former President [Trump] came.
    Ex-President [Trump] came.
    President-elect [Trump] came.
    Then-President [Biden] came.
    French President [Macron] came.
    German Chancellor [Merz] came.
    Chancellor [Friedrich Merz] came.
    Foreign Minister [Lavrov] came.
    Prime Minister [Johnson=boris-johnson] came, said [Boris Johnson].
    Commission President [von der Leyen] came.
    Ms. [von der Leyen] came.
    Comrade [Putin] came.
    Sen. [Biden] came.
    The Democrat [Biden] came.
    On Tuesday [Trump] came.
    In March [Trump] came.
    Dr. [Merz] came.
    Dictator [Putin] came.
    With [Putin] gone, they came.
    But [Trump] came.
    Team [Trump] came.
    The [Trump] administration came.
    The [Putin] regime came.
    `,
  );
});

describe('English: who else bears a surname', () => {
  checkLinks(
    'en',
    `
    Melania Trump came.
    Mrs. Trump came.
    Mrs Putin came.
    Lady Johnson came.
    Ivanka Trump and Eric Trump came.
    Eric Trump came. / Trump laughed.
    Donald Trump Jr. came.
    Donald Trump Jr came.
    Donald Trump III came.
    Donald Trump Sr. came.
    [Donald J. Trump] came.
    [Donald John Trump] came.
    D. [Trump] came.
    E. Trump came.
    Ashley Biden came. [Joe Biden] came. [Biden] laughed.
    Ashley Biden came. Biden laughed.
    [Joe Biden] came. Ashley Biden came. [Biden] laughed.
    Mary Anne Trump came.
    Fred Trump came, and so did [Donald Trump].
    Mount Trump is high.
    Camp Putin is low.
    Lake Putin is deep.
    Fort Biden is old.
    They place [Trump] first.
    Talks via [Putin] failed.
    The poet Elvira Putin came.
    Yesterday the poet Zorba Putin came.
    `,
  );
});

describe('English: who is meant by a surname of several', () => {
  checkLinks(
    'en',
    `
    Johnson came.
    [Boris Johnson] came. [Johnson=boris-johnson] left.
    [Mike Johnson] came. [Johnson=mike-johnson] left.
    [Boris Johnson] came. [Mike Johnson] came. [Johnson=mike-johnson] left.
    [Mike Johnson] came. [Boris Johnson] came. [Johnson=boris-johnson] left.
    [Johnson=mike-johnson] left. / [Mike Johnson] came.
    Lyndon Johnson came. Johnson left.
    [Boris Johnson] met Lyndon Johnson. [Johnson=boris-johnson] left.
    Samuel Johnson came. / [Mike Johnson] came. / [Johnson=mike-johnson] left.
    Rice left.
    [Susan Rice] came. [Rice] left.
    Condoleezza Rice came. Rice left.
    They ate rice. [Susan Rice] came.
    Miller left.
    [Stephen Miller] came. [Miller] left.
    A miller left. [Stephen Miller] came.
    `,
  );
});

describe('English: longer names, genitives and headlines', () => {
  checkLinks(
    'en',
    `
    The [Washington Post] wrote it.
    The Washington Times wrote it.
    The Washington Examiner wrote it.
    Washington State voted.
    Washington University opened.
    Washington Heights is a place.
    The Kyiv Independent wrote it.
    The Moscow Times wrote it.
    The Moscow School closed.
    Kyiv City was quiet.
    Trump Tower is high.
    Trump Organization papers
    The Trump Hotel opened.
    Biden Foundation money
    [Putin]’s war goes on.
    [Putin]'s war goes on.
    The Bidens came.
    [Zelenskyy]’s office said so.
    [White House] officials said so.
    The [White House] said so.
    The white house on the hill said nothing.
    [Kyiv]-based and [Moscow]-backed
    pro-[Trump], anti-[Putin]
    [Trump]-[Putin] talks failed.
    [TRUMP] MEETS [PUTIN]
    How [Trump] And [Putin] Divided The World
    trump and putin
    Trumpism, Putinists, Bidenomics
    He trumped them all.
    `,
  );
});
