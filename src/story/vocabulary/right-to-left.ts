/**
 * Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their like, which
 * Unicode has side by side, and half of an Adlam letter.
 */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ud83a]/;
