package cn.singlewindow.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Ships, calls and lists of passengers for load; every list has other persons. */
public final class PersonLists {

    /** The media type of interchanges. */
    public static final String EDIFACT = "application/edifact";

    public static final String JSON = "application/json";

    private static final int FIRST_IMO = 910_000;
    private static final int ENTRIES = 10_000;

    private PersonLists() {}

    /** A number with its check digit (V4). */
    public static String imo(int ship) {
        String six = Integer.toString(FIRST_IMO + ship);
        int sum = 0;
        for (int i = 0; i < six.length(); i++) {
            sum += (six.charAt(i) - '0') * (7 - i);
        }
        return six + sum % 10;
    }

    /** FileShip. */
    public static byte[] ship(int ship) {
        return utf8(
                "{\"ship\":{\"imoNumber\":\"" + imo(ship) + "\",\"nameOfShip\":\"BENCH " + ship
                        + "\",\"flagState\":\"PAN\",\"typeOfShip\":\"PASSENGER\",\"grossTonnage\":\"90000\",\"netTonnage\":\"50000\"}}");
    }

    /** OpenCall. */
    public static byte[] call(int ship) {
        String day = LocalDate.now(java.time.Clock.systemUTC()).plusDays(20).toString();
        return utf8("{\"call\":{\"imoNumber\":\"" + imo(ship) + "\",\"nameOfShip\":\"BENCH " + ship
                + "\",\"voyageNumber\":\"1W\",\"portOfArrival\":\"CNSHG\",\"dateTimeOfArrival\":\"" + day
                + "T08:00:00+08:00\",\"flagState\":\"PAN\",\"nameOfMaster\":\"LI WEI\",\"lastPortOfCall\":\"JPYOK\","
                + "\"numberOfCrew\":\"900\",\"numberOfPassengers\":\"50\",\"dangerousGoods\":\"N\"}}");
    }

    /** PAXLST of some passengers. */
    public static byte[] list(int ship, int number, int persons) {
        StringBuilder list = new StringBuilder(persons * 240 + 300)
                .append("UNB+UNOA:4+CRUISE+SINGLEWINDOW+261124:0800+R1'UNH+M1+PAXLST:D:05B:UN:IATA'BGM+745'")
                .append("TDT+20+1W+1+++++")
                .append(imo(ship))
                .append(":146'LOC+125+JPYOK'LOC+87+CNSHG'");
        for (int i = 0; i < persons; i++) {
            int who = number * persons + i;
            list.append("NAD+FL+++")
                    .append(name(who * 31))
                    .append(':')
                    .append(name(who * 17 + 5))
                    .append("'ATT+2++")
                    .append(who % 2 == 0 ? 'F' : 'M')
                    .append("'DTM+329:19")
                    .append(40 + who % 60)
                    .append("0304:102'LOC+178+JPYOK'LOC+179+CNSHG'NAT+2+JPN'DOC+P:110:111+TK")
                    .append(10_000_000 + who % 80_000_000)
                    .append("'DTM+36:20330901:102'LOC+91+JPN'");
        }
        return utf8(list + "CNT+42:" + persons + "'UNT+" + (persons * 9 + 7) + "+M1'UNZ+1+R1'");
    }

    /** A watch list of 10,000 persons, some of whom are like those of the lists. */
    public static byte[] watchList() {
        StringBuilder list = new StringBuilder("{\"entries\":[");
        for (int i = 0; i < ENTRIES; i++) {
            list.append(i == 0 ? "" : ",")
                    .append("{\"reference\":\"W")
                    .append(i)
                    .append("\",\"familyName\":\"")
                    .append(name(i * 131))
                    .append("\",\"givenNames\":\"")
                    .append(name(i * 37))
                    .append("\",\"birthDate\":\"19")
                    .append(40 + i % 60)
                    .append("-11-0")
                    .append(1 + i % 9)
                    .append("\",\"documentNumber\":\"WL")
                    .append(100_000 + i)
                    .append("\",\"issuingState\":\"JPN\"}");
        }
        return utf8(list + "]}");
    }

    private static String name(int seed) {
        String[] first = {"KA", "SU", "TANA", "WATA", "NAKA", "MORI", "ISHI", "OKA", "HASE", "FUJI"};
        String[] last = {"MOTO", "ZUKI", "KA", "NABE", "MURA", "TA", "KAWA", "DA", "GAWA", "SHIMA"};
        int positive = Math.abs(seed % 10_000);
        return first[positive % 10] + last[positive / 10 % 10] + first[positive / 100 % 10];
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
