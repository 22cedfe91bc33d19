/**
 * EDIFACT messages about a ship's call: PAXLST (UN/IATA 02B to 15B and the UN directories), CUSREP and BERMAN, turned into
 * the loose form of the vessel module. Values go over as they stand; what has no place in the form is refused by
 * position, what is known to be of no concern here (baggage, seats, record locators) is left out.
 */
@NullMarked
package cn.singlewindow.ws.vessel.edifact;

import org.jspecify.annotations.NullMarked;
