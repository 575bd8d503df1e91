/** English heads of names of days, plans, places and troops, which writes them with capitals: two such words without a sign of a person are none. Data; lower case, sorted. */
export const things: ReadonlySet<string> = new Set(
  `academy act affairs ages agency agreement airport analysis area army artillery award base battalion bill border bridge brigade campaign cathedral championship charter church code college command
conference constitution convention corps cup day days declaration defence defense department directorate district division doctrine economy edition energy federation fleet forces forum front games government
guard headquarters highway hospital index initiative islands language law league market media mission monastery monument museum navy network news office operation operations peninsula plan plant plaza police
policy port prize process program programme project protocol radio railway region regiment relations report republic reserve resolution resources review rights river road sea seas sector security service
services settlement space square squadron stadium station strategy street studies summit system systems team television theatre tower treaty troops tv values valley village war warfare wars weapons week world year zone`.split(
    /\s+/,
  ),
);
