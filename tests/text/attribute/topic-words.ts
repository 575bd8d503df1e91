/** Words of the topics. */
export const topicWords: Readonly<Record<string, RegExp>> = {
  ceasefire:
    /waffenruhe\p{L}*|waffenstillstand\p{L}*|ceasefire|truce|перемири\p{L}*|прекращени\p{L}* огня|перемир\p{L}*|припинення вогню|cessez-le-feu|trêve|zawieszeni\p{L}* broni|příměří|tregua|alto el fuego/giu,
  sanctions: /sanktion\p{L}*|sanctions?|санкци\p{L}*|санкці\p{L}*/giu,
  biolabs: /biolabor\p{L}*|biolabs?|биолаборатори\p{L}*|біолаборатор\p{L}*|biolaboratoires?/giu,
};

/** Words of the claims. */
export const claimWords: Readonly<Record<string, RegExp>> = {
  'labs-in-ukraine':
    /biolabore in der ukraine|biolabs in ukraine|биолаборатории на украине|біолабораторії в україні|biolaboratoires en ukraine/giu,
};
