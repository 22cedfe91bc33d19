package cn.singlewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineReadableZoneTest {

    private static final String TD3 =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n" + "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void readsAPassport() {
        MachineReadableZone zone = MachineReadableZone.parse(TD3).orElseThrow();
        assertThat(zone.form()).isEqualTo(MachineReadableZone.Form.TD3);
        assertThat(zone.documentCode()).isEqualTo("P");
        assertThat(zone.issuer()).isEqualTo("UTO");
        assertThat(zone.documentNumber()).hasToString("L898902C3");
        assertThat(zone.nationality()).isEqualTo("UTO");
        assertThat(zone.birthDate()).isEqualTo("740812");
        assertThat(zone.sex()).isEqualTo("F");
        assertThat(zone.expiryDate()).isEqualTo("120415");
        assertThat(zone.surname()).isEqualTo("ERIKSSON");
        assertThat(zone.givenNames()).isEqualTo("ANNA MARIA");
        assertThat(zone).hasToString(TD3);
    }

    @Test
    void readsACardOfThreeLines() {
        MachineReadableZone zone = MachineReadableZone.parse(
                        "I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
                .orElseThrow();
        assertThat(zone.documentNumber()).hasToString("D23145890");
        assertThat(zone.nationality()).isEqualTo("UTO");
        assertThat(zone.sex()).isEqualTo("F");
        assertThat(zone.surname()).isEqualTo("ERIKSSON");
    }

    @Test
    void joinsALongDocumentNumberOnACard() {
        String number = "D23145890734";
        String first = "I<UTO" + number.substring(0, 9) + "<" + number.substring(9)
                + TravelDocumentNumber.checkDigit(number) + "<<<<<<<<<<<";
        String second = "7408122F1204159UTO<<<<<<<<<<<";
        String composite = first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18);
        String zone =
                first + "|" + second + TravelDocumentNumber.checkDigit(composite) + "|ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
        assertThat(MachineReadableZone.parse(zone).orElseThrow().documentNumber())
                .hasToString(number);
    }

    @Test
    void acceptsAnEmptyPersonalNumberWithFillerAsCheck() {
        String second = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<";
        String composite = second.substring(0, 10) + second.substring(13, 20) + second.substring(21);
        String zone = TD3.substring(0, 45) + second + TravelDocumentNumber.checkDigit(composite);
        assertThat(MachineReadableZone.parse(zone)).isPresent();
    }

    @Test
    void refusesEverySingleDigitErrorInAPassportsSecondLine() {
        int caught = 0;
        for (int place = 45; place < TD3.length(); place++) {
            char old = TD3.charAt(place);
            if (Character.isDigit(old)) {
                char other = old == '9' ? '0' : (char) (old + 1);
                String broken = TD3.substring(0, place) + other + TD3.substring(place + 1);
                assertThat(MachineReadableZone.parse(broken))
                        .as("place %d", place)
                        .isEmpty();
                caught++;
            }
        }
        assertThat(caught).isGreaterThan(20);
    }

    @Test
    void documentNumberKnowsItsCheckDigit() {
        assertThat(new TravelDocumentNumber("L898902C3").checkDigit()).isEqualTo('6');
    }
}
