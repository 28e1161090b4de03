import { isBusy } from '../../../model/busy.js';
import type { Context } from '../../rule.js';

/** It is now one of the hours in which they are busy, on their clock. */
export const busyNow = ({ person, clock }: Context): boolean =>
  person?.busy !== undefined && clock !== undefined && isBusy(person.busy, clock.there);
