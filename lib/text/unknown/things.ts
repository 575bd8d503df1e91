/** English heads of names of days, papers, plans, places and troops, which writes them with capitals: two such words without a sign of a person are none. Data; lower case, sorted. */
export const things: ReadonlySet<string> = new Set(
  `academy act affairs agency ages agreement airport analysis area army artillery award base battalion bill border bridge brigade bulletin campaign canal cathedral championship charter chronicle church code
college command conference constitution convention corps cup dam day days declaration defence defense department directorate district division docks doctrine economy edition energy federation fleet forces
forum front games gazette government guard harbor harbour headquarters herald highway hospital hotel index initiative islands journal language law league library magazine market media mission monastery
monument museum navy network news office operation operations peninsula pier plan plant plaza police policy port prize process program programme project protocol radio railway regiment region relations
report republic reserve resolution resources review rights river road sea seas sector security service services settlement space squadron square stadium station strategy street studies summit system
systems team telegraph television theatre times tower treaty tribune troops tunnel tv valley values village war warfare wars weapons week weekly wharf world year zone`.split(
    /\s+/,
  ),
);
