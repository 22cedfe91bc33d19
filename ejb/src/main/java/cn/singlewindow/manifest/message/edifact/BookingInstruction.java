package cn.singlewindow.manifest.message.edifact;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.platform.edifact.Complaints;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.Segment;
import java.util.Optional;

/**
 * IFTMIN: what is to be carried, as the forwarder or the carrier's system has it (MF-02). One message is one bill of a pre-stowage
 * manifest 预配舱单; containers are described behind the goods that are placed in them.
 */
final class BookingInstruction extends CargoManifest {

    private boolean inEquipment;

    BookingInstruction(MessageHeader message) {
        super(message);
    }

    @Override
    Optional<FilingKind> kind(String documentCode) {
        return Optional.of(FilingKind.PRE_STOWAGE);
    }

    @Override
    void content(Segment segment, Complaints complaints) {
        if (!inBill() && beginsBill(segment)) {
            beginBill(segment);
        }
        inEquipment |= segment.tag().equals("EQD");
        if (inEquipment && segment.tag().equals("MEA")) {
            weight(segment);
        } else if (!segment.tag().equals("CNT")) {
            super.content(segment, complaints);
        }
    }

    private static boolean beginsBill(Segment segment) {
        return segment.tag().equals("NAD")
                || segment.tag().equals("GID")
                || (segment.tag().equals("RFF") && segment.is(1, "BM", "BN", "MB", "HWB"));
    }

    @Override
    void finish() {
        super.finish();
        header.put("kind", FilingKind.PRE_STOWAGE.name());
    }
}
