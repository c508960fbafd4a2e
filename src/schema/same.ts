/** `true` where each type fits the other (a member too many or too few on either side makes it `false`). */
export type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Fails to compile where its argument is not `true`: `export type Checked = Holds<Same<A, B>>`. */
export type Holds<Claim extends true> = Claim;
