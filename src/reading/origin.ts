/**
 * Who has changed a reading: the reader by hand, the page by a property, a step of the guided reading,
 * or the page's address.
 */
export type Origin = 'reader' | 'page' | 'step' | 'address';
