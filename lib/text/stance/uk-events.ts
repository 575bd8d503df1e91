import { entries } from '../entries';

/** Ukrainian: what happens in a war and is only told: fires, rescue, wreckage, the injured, the power that is off; sorted. */
export const eventUk: readonly string[] = entries(`
  без води; без електрики; без електропостачання; без опалення; без світла; гасінн*; госпіталізован*; евакуйова*;
  завал|ам,ами,ах,и,ів; загаси*; загоранн*; загорі|вся,лася,лися,лося; займанн*; знеструмлен*; осколк*;
  повітрян* тривог*; пожеж*; поранен|ня,нями,ь; постраждал|и,им,ими,их,ій; пролуна*;
  рятувальник*; сирен*; уламк*; швидк|а,ої допомог*;
`);
