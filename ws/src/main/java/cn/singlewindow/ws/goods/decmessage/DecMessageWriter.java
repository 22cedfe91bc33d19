package cn.singlewindow.ws.goods.decmessage;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.xml.XmlWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Form → {@code DecMessage}, in the order of version 4.0, with the export swap done again. */
public final class DecMessageWriter {

    private static final List<Section> ORDER = List.of(
            Section.HEADER,
            Section.LINE,
            Section.CONTAINER,
            Section.LICENCE,
            Section.REQUESTED_CERTIFICATE,
            Section.OTHER_PACKAGE,
            Section.QUALIFICATION,
            Section.USER,
            Section.MARK_ATTACHMENT,
            Section.FREE_TEXT,
            Section.SIGNATURE,
            Section.TRANSIT,
            Section.TRANSIT_BILL,
            Section.TRANSIT_CONTAINER,
            Section.TRANSIT_CONTAINER_GOODS,
            Section.SUPPLEMENT,
            Section.ELECTRONIC_DOCUMENT,
            Section.ORIGIN_PROOF,
            Section.RISK,
            Section.PROMISE,
            Section.ROYALTY,
            Section.TWO_STAGE_ACCESS,
            Section.CONTROL);

    private final DeclarationForm form;
    private final XmlWriter out;

    private DecMessageWriter(DeclarationForm form, Charset charset) {
        this.form = ExportSwap.of(form);
        this.out = new XmlWriter(charset);
    }

    /** Writes a document. @param version such as {@code 4.0} @param charset UTF-8, or GB18030 for old clients */
    public static byte[] write(DeclarationForm form, String version, Charset charset) {
        return new DecMessageWriter(form, charset).all(version);
    }

    private byte[] all(String version) {
        out.root(DecMessageReader.ROOT, DecMessageReader.NAMESPACE).attribute("Version", version);
        ORDER.forEach(this::section);
        return out.end().bytes();
    }

    private void section(Section section) {
        List<Fields> groups = form.all(section).stream()
                .filter(group -> section != Section.CONTROL || !group.has(Section.LINE_NUMBER))
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        if (!section.wrapper().isEmpty()) {
            out.start(section.wrapper());
        }
        groups.forEach(group -> group(section, group));
        if (!section.wrapper().isEmpty()) {
            out.end();
        }
    }

    private void group(Section section, Fields group) {
        out.start(section.element());
        fields(section, group);
        if (section == Section.LINE) {
            insideLine(group.text(Section.LINE_NUMBER));
        }
        out.end();
    }

    private void fields(Section section, Fields group) {
        ElementOrder.standard().of(section, group).forEach(name -> out.leaf(name, group.text(name)));
    }

    private void insideLine(String line) {
        List<Fields> licences = of(Section.GOODS_LICENCE, line);
        List<Fields> vehicles = new ArrayList<>(of(Section.GOODS_VEHICLE, line));
        if (!licences.isEmpty()) {
            out.start(Section.GOODS_LICENCE.wrapper());
            for (int i = 0; i < licences.size(); i++) {
                licence(licences.get(i), vehicles, i == licences.size() - 1);
            }
            out.end();
        }
        of(Section.CONTROL, line).forEach(control -> inner(Section.CONTROL, control));
    }

    /** Writes a licence with its vehicles; the last one also takes those that belong to none. */
    private void licence(Fields licence, List<Fields> vehicles, boolean last) {
        out.start(Section.GOODS_LICENCE.element());
        fields(Section.GOODS_LICENCE, withoutLine(licence));
        for (Fields vehicle : List.copyOf(vehicles)) {
            if (last || belongs(vehicle, licence)) {
                inner(Section.GOODS_VEHICLE, vehicle);
                vehicles.remove(vehicle);
            }
        }
        out.end();
    }

    private static boolean belongs(Fields vehicle, Fields licence) {
        return vehicle.text("LicenceNo").equals(licence.text("LicenceNo"))
                && vehicle.text("LicTypeCode").equals(licence.text("LicTypeCode"));
    }

    private void inner(Section section, Fields group) {
        out.start(section.element());
        fields(section, withoutLine(group));
        out.end();
    }

    private List<Fields> of(Section section, String line) {
        return form.all(section).stream()
                .filter(group ->
                        !line.isEmpty() && group.text(Section.LINE_NUMBER).equals(line))
                .toList();
    }

    private static Fields withoutLine(Fields group) {
        return group.with(Section.LINE_NUMBER, "");
    }
}
