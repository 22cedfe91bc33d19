package cn.singlewindow.ws.vessel.edifact;

/**
 * By what a message names its call; each may be empty.
 *
 * @param imo IMO number of the ship (TDT+20, C222 qualified 146)
 * @param voyage voyage number
 * @param from UN/LOCODE that the ship leaves (LOC+125)
 * @param to UN/LOCODE that it comes to (LOC+87)
 */
public record CallKey(String imo, String voyage, String from, String to) {

    static final CallKey NONE = new CallKey("", "", "", "");

    CallKey imo(String said) {
        return new CallKey(said, voyage, from, to);
    }

    CallKey voyage(String said) {
        return new CallKey(imo, said, from, to);
    }

    CallKey from(String said) {
        return new CallKey(imo, voyage, said, to);
    }

    CallKey to(String said) {
        return new CallKey(imo, voyage, from, said);
    }
}
