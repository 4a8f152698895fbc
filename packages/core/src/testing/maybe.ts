/** The parts, or nothing: for optional properties, which are really absent when they are not there. */
export const maybe = <Parts extends object>(yes: boolean, parts: Parts): Partial<Parts> => (yes ? parts : {});
